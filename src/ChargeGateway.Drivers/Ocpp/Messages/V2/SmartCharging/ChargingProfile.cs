using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A limit over time together with when and where it holds (OCPP 2.0.1 part 2, 2.10).</summary>
sealed record ChargingProfile : Extensible
{
    [Needed]
    public int? Id { get; init; }

    /// <summary>The higher level goes before the lower.</summary>
    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? StackLevel { get; init; }

    [Needed]
    [OneOf("ChargingStationExternalConstraints", "ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile")]
    [OneOf("PriorityCharging", "LocalGeneration", Since = OcppVersion.V21)]
    public string? ChargingProfilePurpose { get; init; }

    [Needed, OneOf("Absolute", "Recurring", "Relative"), OneOf("Dynamic", Since = OcppVersion.V21)]
    public string? ChargingProfileKind { get; init; }

    [OneOf("Daily", "Weekly")]
    public string? RecurrencyKind { get; init; }

    public DateTimeOffset? ValidFrom { get; init; }

    public DateTimeOffset? ValidTo { get; init; }

    /// <summary>Only with the purpose TxProfile.</summary>
    [MaxLength(36)]
    public string? TransactionId { get; init; }

    /// <summary>Seconds.</summary>
    [Since(OcppVersion.V21)]
    public int? MaxOfflineDuration { get; init; }

    [Needed, MinItems(1), MaxItems(3)]
    public IReadOnlyList<ChargingSchedule>? ChargingSchedule { get; init; }

    [Since(OcppVersion.V21)]
    public bool? InvalidAfterOfflineDuration { get; init; }

    /// <summary>Seconds.</summary>
    [Since(OcppVersion.V21)]
    public int? DynUpdateInterval { get; init; }

    [Since(OcppVersion.V21)]
    public DateTimeOffset? DynUpdateTime { get; init; }

    [Since(OcppVersion.V21), MaxLength(256)]
    public string? PriceScheduleSignature { get; init; }
}
