using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Part of a report of variables (OCPP 2.0.1 part 2, 1.40.1).</summary>
sealed record NotifyReportRequest : Extensible
{
    [Needed]
    public int? RequestId { get; init; }

    [Needed]
    public DateTimeOffset? GeneratedAt { get; init; }

    [MinItems(1)]
    public IReadOnlyList<ReportData>? ReportData { get; init; }

    public bool? Tbc { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? SeqNo { get; init; }
}

/// <summary>Nothing is said of the part (OCPP 2.0.1 part 2, 1.40.2).</summary>
sealed record NotifyReportResponse : Extensible;
