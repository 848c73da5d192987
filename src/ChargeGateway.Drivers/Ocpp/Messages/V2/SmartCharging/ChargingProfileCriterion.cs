using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Which charging profiles are asked for (OCPP 2.0.1 part 2, 2.9).</summary>
sealed record ChargingProfileCriterion : Extensible
{
    [OneOf("ChargingStationExternalConstraints", "ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile")]
    [OneOf("PriorityCharging", "LocalGeneration", Since = OcppVersion.V21)]
    public string? ChargingProfilePurpose { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? StackLevel { get; init; }

    [MinItems(1)]
    public IReadOnlyList<int>? ChargingProfileId { get; init; }

    [MinItems(1), MaxItems(4), MaxLength(20, Since = OcppVersion.V21), OneOf("EMS", "Other", "SO", "CSO", Until = OcppVersion.V201)]
    public IReadOnlyList<string>? ChargingLimitSource { get; init; }
}
