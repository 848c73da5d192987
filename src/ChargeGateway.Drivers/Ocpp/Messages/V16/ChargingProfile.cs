using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>A limit over time together with when and where it holds (OCPP 1.6 edition 2, 7.8).</summary>
sealed record ChargingProfile
{
    [Needed]
    public required int ChargingProfileId { get; init; }

    /// <summary>Only with the purpose TxProfile.</summary>
    public int? TransactionId { get; init; }

    /// <summary>The higher level goes before the lower.</summary>
    [Needed, Least(0)]
    public required int StackLevel { get; init; }

    [Needed, OneOf("ChargePointMaxProfile", "TxDefaultProfile", "TxProfile")]
    public required string ChargingProfilePurpose { get; init; }

    [Needed, OneOf("Absolute", "Recurring", "Relative")]
    public required string ChargingProfileKind { get; init; }

    [OneOf("Daily", "Weekly")]
    public string? RecurrencyKind { get; init; }

    public DateTimeOffset? ValidFrom { get; init; }

    public DateTimeOffset? ValidTo { get; init; }

    [Needed]
    public required ChargingSchedule ChargingSchedule { get; init; }
}
