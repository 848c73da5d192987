using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks for values of variables (OCPP 2.0.1 part 2, 1.28.1).</summary>
sealed record GetVariablesRequest : Extensible, IRequest<GetVariablesResponse>
{
    [Needed, MinItems(1)]
    public required IReadOnlyList<GetVariableData> GetVariableData { get; init; }

    string IRequest.Action => "GetVariables";
}

/// <summary>The values (OCPP 2.0.1 part 2, 1.28.2).</summary>
sealed record GetVariablesResponse : Extensible
{
    [Needed, MinItems(1)]
    public IReadOnlyList<GetVariableResult>? GetVariableResult { get; init; }
}
