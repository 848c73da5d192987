using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks for a report of a predefined set of variables (OCPP 2.0.1 part 2, 1.17.1).</summary>
sealed record GetBaseReportRequest : Extensible, IRequest<GetBaseReportResponse>
{
    [Needed]
    public required int RequestId { get; init; }

    [Needed, OneOf("ConfigurationInventory", "FullInventory", "SummaryInventory")]
    public required string ReportBase { get; init; }

    string IRequest.Action => "GetBaseReport";
}

/// <summary>Whether the report will come (OCPP 2.0.1 part 2, 1.17.2).</summary>
sealed record GetBaseReportResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "NotSupported", "EmptyResultSet")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
