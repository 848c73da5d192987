using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks for a report of chosen components and variables (OCPP 2.0.1 part 2, 1.26.1).</summary>
sealed record GetReportRequest : Extensible, IRequest<GetReportResponse>
{
    [MinItems(1)]
    public IReadOnlyList<ComponentVariable>? ComponentVariable { get; init; }

    [Needed]
    public required int RequestId { get; init; }

    [MinItems(1), MaxItems(4), OneOf("Active", "Available", "Enabled", "Problem")]
    public IReadOnlyList<string>? ComponentCriteria { get; init; }

    string IRequest.Action => "GetReport";
}

/// <summary>Whether the report will come (OCPP 2.0.1 part 2, 1.26.2).</summary>
sealed record GetReportResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "NotSupported", "EmptyResultSet")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
