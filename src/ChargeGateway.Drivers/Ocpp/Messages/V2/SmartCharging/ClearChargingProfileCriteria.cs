using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Which charging profiles are to be taken off (OCPP 2.0.1 part 2, 2.14).</summary>
sealed record ClearChargingProfileCriteria : Extensible
{
    [Least(0, Since = OcppVersion.V21)]
    public int? EvseId { get; init; }

    [OneOf("ChargingStationExternalConstraints", "ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile")]
    [OneOf("PriorityCharging", "LocalGeneration", Since = OcppVersion.V21)]
    public string? ChargingProfilePurpose { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? StackLevel { get; init; }
}
