using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A transaction began, changed or ended (OCPP 2.0.1 part 2, 1.60.1).</summary>
sealed record TransactionEventRequest : Extensible
{
    [Since(OcppVersion.V21)]
    public CostDetails? CostDetails { get; init; }

    [Needed, OneOf("Ended", "Started", "Updated")]
    public string? EventType { get; init; }

    [MinItems(1)]
    public IReadOnlyList<MeterValue>? MeterValue { get; init; }

    [Needed]
    public DateTimeOffset? Timestamp { get; init; }

    [Needed]
    [OneOf(
        "Authorized", "CablePluggedIn", "ChargingRateChanged", "ChargingStateChanged", "Deauthorized", "EnergyLimitReached",
        "EVCommunicationLost", "EVConnectTimeout", "MeterValueClock", "MeterValuePeriodic", "TimeLimitReached", "Trigger",
        "UnlockCommand", "StopAuthorized", "EVDeparted", "EVDetected", "RemoteStop", "RemoteStart", "AbnormalCondition",
        "SignedDataReceived", "ResetCommand")]
    [OneOf(
        "CostLimitReached", "LimitSet", "OperationModeChanged", "RunningCost", "SoCLimitReached", "TariffChanged", "TariffNotAccepted",
        "TxResumed", Since = OcppVersion.V21)]
    public string? TriggerReason { get; init; }

    /// <summary>Counts up with each message of the transaction.</summary>
    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? SeqNo { get; init; }

    /// <summary>Whether it happened while the charging station was offline; false by default.</summary>
    public bool? Offline { get; init; }

    [Least(0, Since = OcppVersion.V21), Most(3, Since = OcppVersion.V21)]
    public int? NumberOfPhasesUsed { get; init; }

    /// <summary>A.</summary>
    public int? CableMaxCurrent { get; init; }

    /// <summary>The reservation that is used up by it.</summary>
    [Least(0, Since = OcppVersion.V21)]
    public int? ReservationId { get; init; }

    [Since(OcppVersion.V21), OneOf("Unknown", "Ready", "NotReady", "Preconditioning")]
    public string? PreconditioningStatus { get; init; }

    [Since(OcppVersion.V21)]
    public bool? EvseSleep { get; init; }

    [Needed]
    public Transaction? TransactionInfo { get; init; }

    public Evse? Evse { get; init; }

    public IdToken? IdToken { get; init; }
}

/// <summary>What the gateway has to say of it (OCPP 2.0.1 part 2, 1.60.2).</summary>
sealed record TransactionEventResponse : Extensible
{
    /// <summary>In the currency of the charging station; without it nothing is said of the cost.</summary>
    public decimal? TotalCost { get; init; }

    /// <summary>-9 to 9, 0 by default; the higher goes first.</summary>
    public int? ChargingPriority { get; init; }

    public IdTokenInfo? IdTokenInfo { get; init; }

    [Since(OcppVersion.V21)]
    public TransactionLimit? TransactionLimit { get; init; }

    public MessageContent? UpdatedPersonalMessage { get; init; }

    [Since(OcppVersion.V21), MinItems(1), MaxItems(4)]
    public IReadOnlyList<MessageContent>? UpdatedPersonalMessageExtra { get; init; }
}
