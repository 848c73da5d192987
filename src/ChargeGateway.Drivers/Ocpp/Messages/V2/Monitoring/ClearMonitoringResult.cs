using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What became of a monitor (OCPP 2.0.1 part 2, 2.15).</summary>
sealed record ClearMonitoringResult : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "NotFound")]
    public string? Status { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? Id { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
