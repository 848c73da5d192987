using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Sets how the station feeds into the grid (OCPP 2.1 part 2, 1.75.1).</summary>
sealed record SetDERControlRequest : Extensible, IRequest<SetDERControlResponse>
{
    [Needed]
    public required bool IsDefault { get; init; }

    [Needed, MaxLength(36)]
    public required string ControlId { get; init; }

    [Needed]
    [OneOf(
        "EnterService", "FreqDroop", "FreqWatt", "FixedPFAbsorb", "FixedPFInject", "FixedVar", "Gradients", "HFMustTrip", "HFMayTrip",
        "HVMustTrip", "HVMomCess", "HVMayTrip", "LimitMaxDischarge", "LFMustTrip", "LVMustTrip", "LVMomCess", "LVMayTrip",
        "PowerMonitoringMustTrip", "VoltVar", "VoltWatt", "WattPF", "WattVar")]
    public required string ControlType { get; init; }

    public DERCurve? Curve { get; init; }

    public EnterService? EnterService { get; init; }

    public FixedPF? FixedPFAbsorb { get; init; }

    public FixedPF? FixedPFInject { get; init; }

    public FixedVar? FixedVar { get; init; }

    public FreqDroop? FreqDroop { get; init; }

    public Gradient? Gradient { get; init; }

    public LimitMaxDischarge? LimitMaxDischarge { get; init; }

    string IRequest.Action => "SetDERControl";
}

/// <summary>Whether the setting was taken (OCPP 2.1 part 2, 1.75.2).</summary>
sealed record SetDERControlResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "NotSupported", "NotFound")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }

    [MinItems(1), MaxItems(24), MaxLength(36)]
    public IReadOnlyList<string>? SupersededIds { get; init; }
}
