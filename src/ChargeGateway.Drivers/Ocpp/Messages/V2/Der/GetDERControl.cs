using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks for the settings for feeding into the grid (OCPP 2.1 part 2, 1.29.1).</summary>
sealed record GetDERControlRequest : Extensible, IRequest<GetDERControlResponse>
{
    [Needed]
    public required int RequestId { get; init; }

    public bool? IsDefault { get; init; }

    [OneOf(
        "EnterService", "FreqDroop", "FreqWatt", "FixedPFAbsorb", "FixedPFInject", "FixedVar", "Gradients", "HFMustTrip", "HFMayTrip",
        "HVMustTrip", "HVMomCess", "HVMayTrip", "LimitMaxDischarge", "LFMustTrip", "LVMustTrip", "LVMomCess", "LVMayTrip",
        "PowerMonitoringMustTrip", "VoltVar", "VoltWatt", "WattPF", "WattVar")]
    public string? ControlType { get; init; }

    [MaxLength(36)]
    public string? ControlId { get; init; }

    string IRequest.Action => "GetDERControl";
}

/// <summary>Whether a report will come (OCPP 2.1 part 2, 1.29.2).</summary>
sealed record GetDERControlResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "NotSupported", "NotFound")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
