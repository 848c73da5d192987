using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A part of the charging station in the device model (OCPP 2.0.1 part 2, 2.16).</summary>
sealed record Component : Extensible
{
    public Evse? Evse { get; init; }

    [Needed, MaxLength(50)]
    public string? Name { get; init; }

    [MaxLength(50)]
    public string? Instance { get; init; }
}
