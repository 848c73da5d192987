using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Part of a report of monitors (OCPP 2.0.1 part 2, 1.39.1).</summary>
sealed record NotifyMonitoringReportRequest : Extensible
{
    [MinItems(1)]
    public IReadOnlyList<MonitoringData>? Monitor { get; init; }

    [Needed]
    public int? RequestId { get; init; }

    public bool? Tbc { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? SeqNo { get; init; }

    [Needed]
    public DateTimeOffset? GeneratedAt { get; init; }
}

/// <summary>Nothing is said of the part (OCPP 2.0.1 part 2, 1.39.2).</summary>
sealed record NotifyMonitoringReportResponse : Extensible;
