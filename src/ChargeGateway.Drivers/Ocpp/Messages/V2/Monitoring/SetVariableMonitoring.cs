using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Sets monitors on variables (OCPP 2.0.1 part 2, 1.56.1).</summary>
sealed record SetVariableMonitoringRequest : Extensible, IRequest<SetVariableMonitoringResponse>
{
    [Needed, MinItems(1)]
    public required IReadOnlyList<SetMonitoringData> SetMonitoringData { get; init; }

    string IRequest.Action => "SetVariableMonitoring";
}

/// <summary>What became of each monitor (OCPP 2.0.1 part 2, 1.56.2).</summary>
sealed record SetVariableMonitoringResponse : Extensible
{
    [Needed, MinItems(1)]
    public IReadOnlyList<SetMonitoringResult>? SetMonitoringResult { get; init; }
}
