using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Takes monitors off (OCPP 2.0.1 part 2, 1.10.1).</summary>
sealed record ClearVariableMonitoringRequest : Extensible, IRequest<ClearVariableMonitoringResponse>
{
    [Needed, MinItems(1), Least(0, Since = OcppVersion.V21)]
    public required IReadOnlyList<int> Id { get; init; }

    string IRequest.Action => "ClearVariableMonitoring";
}

/// <summary>What became of each monitor (OCPP 2.0.1 part 2, 1.10.2).</summary>
sealed record ClearVariableMonitoringResponse : Extensible
{
    [Needed, MinItems(1)]
    public IReadOnlyList<ClearMonitoringResult>? ClearMonitoringResult { get; init; }
}
