using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A curve as it is set, with its state (OCPP 2.1 part 2, 2.35).</summary>
sealed record DERCurveGet : Extensible
{
    [Needed]
    public DERCurve? Curve { get; init; }

    [Needed, MaxLength(36)]
    public string? Id { get; init; }

    [Needed]
    [OneOf(
        "EnterService", "FreqDroop", "FreqWatt", "FixedPFAbsorb", "FixedPFInject", "FixedVar", "Gradients", "HFMustTrip", "HFMayTrip",
        "HVMustTrip", "HVMomCess", "HVMayTrip", "LimitMaxDischarge", "LFMustTrip", "LVMustTrip", "LVMomCess", "LVMayTrip",
        "PowerMonitoringMustTrip", "VoltVar", "VoltWatt", "WattPF", "WattVar")]
    public string? CurveType { get; init; }

    [Needed]
    public bool? IsDefault { get; init; }

    [Needed]
    public bool? IsSuperseded { get; init; }
}
