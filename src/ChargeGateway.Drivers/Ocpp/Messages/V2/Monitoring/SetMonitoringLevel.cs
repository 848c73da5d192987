using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Chooses how severe an event must be to be told (OCPP 2.0.1 part 2, 1.54.1).</summary>
sealed record SetMonitoringLevelRequest : Extensible, IRequest<SetMonitoringLevelResponse>
{
    [Needed, Least(0, Since = OcppVersion.V21)]
    public required int Severity { get; init; }

    string IRequest.Action => "SetMonitoringLevel";
}

/// <summary>Whether it was done (OCPP 2.0.1 part 2, 1.54.2).</summary>
sealed record SetMonitoringLevelResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
