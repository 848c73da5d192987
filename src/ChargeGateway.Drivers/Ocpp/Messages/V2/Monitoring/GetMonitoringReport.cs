using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks for the installed monitors (OCPP 2.0.1 part 2, 1.25.1).</summary>
sealed record GetMonitoringReportRequest : Extensible, IRequest<GetMonitoringReportResponse>
{
    [MinItems(1)]
    public IReadOnlyList<ComponentVariable>? ComponentVariable { get; init; }

    [Needed]
    public required int RequestId { get; init; }

    [MinItems(1), MaxItems(3), OneOf("ThresholdMonitoring", "DeltaMonitoring", "PeriodicMonitoring")]
    public IReadOnlyList<string>? MonitoringCriteria { get; init; }

    string IRequest.Action => "GetMonitoringReport";
}

/// <summary>Whether the report will come (OCPP 2.0.1 part 2, 1.25.2).</summary>
sealed record GetMonitoringReportResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "NotSupported", "EmptyResultSet")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
