using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Restarts the charging station or an EVSE (OCPP 2.0.1 part 2, 1.48.1).</summary>
sealed record ResetRequest : Extensible, IRequest<ResetResponse>
{
    [Needed, OneOf("Immediate", "OnIdle"), OneOf("ImmediateAndResume", Since = OcppVersion.V21)]
    public required string Type { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? EvseId { get; init; }

    string IRequest.Action => "Reset";
}

/// <summary>Whether it will restart (OCPP 2.0.1 part 2, 1.48.2).</summary>
sealed record ResetResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "Scheduled")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
