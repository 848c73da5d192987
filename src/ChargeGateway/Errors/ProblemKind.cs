using ChargeGateway.Core;

namespace ChargeGateway.Errors;

/// <summary>An error that callers can tell apart by its <c>type</c>, which never changes (RFC 9457). The one table of them.</summary>
/// <param name="Name">The end of its <c>type</c>.</param>
/// <param name="Status">Its HTTP status.</param>
/// <param name="Title">What it is, the same text each time.</param>
sealed record ProblemKind(string Name, int Status, string Title)
{
    public static readonly ProblemKind TooManyCommands = new("too-many-commands", 429, "Too many commands of this API key wait for chargers");
    public static readonly ProblemKind Stopping = new("gateway-stopping", 503, "The gateway is stopping");
    public static readonly ProblemKind Internal = new("internal-error", 500, "The gateway failed");

    public static readonly ProblemKind UnknownCommand = new("unknown-command", 404, "There is no such command");
    public static readonly ProblemKind Exists = new("exists", 409, "There is one of that name already");
    public static readonly ProblemKind Configured = new("configured", 409, "The configuration file has this; it can only be changed there");

    public static readonly ProblemKind TooManyStreams = new("too-many-streams", 429, "Too many callers follow events");
    public static readonly ProblemKind TooMany = new("too-many", 409, "There are too many of them");
    public static readonly ProblemKind WebhookFailed = new("webhook-failed", 502, "The webhook did not take the event");
    public static readonly ProblemKind LastAdmin = new("last-admin", 409, "This is the last key with the role Admin");
    public static readonly ProblemKind UnknownGroup = new("group-unknown", 404, "There is no such group");
    public static readonly ProblemKind NotEmpty = new("not-empty", 409, "There is still something in it");

    static readonly ProblemKind[] ByStatus =
    [
        new("bad-request", 400, "The request is malformed"),
        new("unauthorized", 401, "A valid API key is needed in the header X-API-Key"),
        new("forbidden", 403, "The API key's role does not allow this"),
        new("not-found", 404, "There is nothing here"),
        new("method-not-allowed", 405, "The method is not allowed here"),
        new("too-large", 413, "The request body is too large"),
        new("unsupported-media-type", 415, "The content type is not taken here"),
        TooManyCommands,
        Stopping,
        Internal,
    ];

    public string Type => "urn:chargegateway:error:" + Name;

    /// <summary>All that can come of a command.</summary>
    public static ProblemKind[] CommandProblems { get; } = [.. Enum.GetValues<Failure>().Select(For), TooManyCommands, Stopping];

    public static ProblemKind For(Failure failure) => failure switch
    {
        Failure.Unknown => new("charger-unknown", 404, "There is no such charger"),
        Failure.Offline => new("charger-offline", 409, "The charger is not connected"),
        Failure.NotSupported => new("not-supported", 501, "The charger's driver does not have this command"),
        Failure.Busy => new("charger-busy", 429, "Too many commands wait for this charger"),
        Failure.TimedOut => new("charger-timeout", 504, "The charger did not answer in time"),
        Failure.DeviceError => new("charger-error", 502, "The charger answered with an error or the line broke"),
        Failure.Protocol => new("charger-answer-unusable", 502, "The charger's answer cannot be used"),
        Failure.Conflict => new("conflict", 409, "The command does not fit the charger's state"),
        Failure.Invalid => new("invalid-command", 400, "The command's parameters are not allowed"),
        Failure.Forbidden => For(403),
        _ => Internal,
    };

    public static ProblemKind For(int status) =>
        ByStatus.FirstOrDefault(kind => kind.Status == status) ?? new ProblemKind("error", status, "The request failed");
}
