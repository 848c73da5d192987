using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>An event of a variable (OCPP 2.0.1 part 2, 2.22).</summary>
sealed record EventData : Extensible
{
    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? EventId { get; init; }

    [Needed]
    public DateTimeOffset? Timestamp { get; init; }

    [Needed, OneOf("Alerting", "Delta", "Periodic")]
    public string? Trigger { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? Cause { get; init; }

    [Needed, MaxLength(2500)]
    public string? ActualValue { get; init; }

    [MaxLength(50)]
    public string? TechCode { get; init; }

    [MaxLength(500)]
    public string? TechInfo { get; init; }

    public bool? Cleared { get; init; }

    [MaxLength(36)]
    public string? TransactionId { get; init; }

    [Needed]
    public Component? Component { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? VariableMonitoringId { get; init; }

    [Needed, OneOf("HardWiredNotification", "HardWiredMonitor", "PreconfiguredMonitor", "CustomMonitor")]
    public string? EventNotificationType { get; init; }

    [Needed]
    public Variable? Variable { get; init; }

    [Since(OcppVersion.V21), Least(0)]
    public int? Severity { get; init; }
}
