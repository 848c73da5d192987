using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Takes settings for feeding into the grid off (OCPP 2.1 part 2, 1.12.1).</summary>
sealed record ClearDERControlRequest : Extensible, IRequest<ClearDERControlResponse>
{
    [Needed]
    public required bool IsDefault { get; init; }

    [OneOf(
        "EnterService", "FreqDroop", "FreqWatt", "FixedPFAbsorb", "FixedPFInject", "FixedVar", "Gradients", "HFMustTrip", "HFMayTrip",
        "HVMustTrip", "HVMomCess", "HVMayTrip", "LimitMaxDischarge", "LFMustTrip", "LVMustTrip", "LVMomCess", "LVMayTrip",
        "PowerMonitoringMustTrip", "VoltVar", "VoltWatt", "WattPF", "WattVar")]
    public string? ControlType { get; init; }

    [MaxLength(36)]
    public string? ControlId { get; init; }

    string IRequest.Action => "ClearDERControl";
}

/// <summary>Whether any setting was found (OCPP 2.1 part 2, 1.12.2).</summary>
sealed record ClearDERControlResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "NotSupported", "NotFound")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
