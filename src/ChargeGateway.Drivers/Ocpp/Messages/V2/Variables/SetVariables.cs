using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Sets values of variables (OCPP 2.0.1 part 2, 1.57.1).</summary>
sealed record SetVariablesRequest : Extensible, IRequest<SetVariablesResponse>
{
    [Needed, MinItems(1)]
    public required IReadOnlyList<SetVariableData> SetVariableData { get; init; }

    string IRequest.Action => "SetVariables";
}

/// <summary>What became of each value (OCPP 2.0.1 part 2, 1.57.2).</summary>
sealed record SetVariablesResponse : Extensible
{
    [Needed, MinItems(1)]
    public IReadOnlyList<SetVariableResult>? SetVariableResult { get; init; }
}
