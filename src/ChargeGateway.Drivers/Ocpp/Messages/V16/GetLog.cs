using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Asks for an upload of a log (Improved security for OCPP 1.6-J edition 3, 5.9).</summary>
sealed record GetLogRequest : IRequest<GetLogResponse>
{
    [Needed]
    public required LogParameters Log { get; init; }

    [Needed, OneOf("DiagnosticsLog", "SecurityLog")]
    public required string LogType { get; init; }

    [Needed]
    public required int RequestId { get; init; }

    public int? Retries { get; init; }

    /// <summary>Seconds.</summary>
    public int? RetryInterval { get; init; }

    string IRequest.Action => "GetLog";
}

/// <summary>Whether the log will be uploaded (Improved security for OCPP 1.6-J edition 3, 5.10).</summary>
sealed record GetLogResponse
{
    [Needed, OneOf("Accepted", "Rejected", "AcceptedCanceled")]
    public string? Status { get; init; }

    [MaxLength(255)]
    public string? Filename { get; init; }
}
