using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Has a log uploaded (OCPP 2.0.1 part 2, 1.24.1).</summary>
sealed record GetLogRequest : Extensible, IRequest<GetLogResponse>
{
    [Needed]
    public required LogParameters Log { get; init; }

    [Needed, OneOf("DiagnosticsLog", "SecurityLog"), OneOf("DataCollectorLog", Since = OcppVersion.V21)]
    public required string LogType { get; init; }

    [Needed]
    public required int RequestId { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? Retries { get; init; }

    /// <summary>Seconds.</summary>
    public int? RetryInterval { get; init; }

    string IRequest.Action => "GetLog";
}

/// <summary>Whether the log will be uploaded (OCPP 2.0.1 part 2, 1.24.2).</summary>
sealed record GetLogResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "AcceptedCanceled")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }

    [MaxLength(255)]
    public string? Filename { get; init; }
}
