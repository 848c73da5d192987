namespace ChargeGateway.Drivers.Ocpp.Messages;

/// <summary>A request that the gateway sends.</summary>
interface IRequest
{
    /// <summary>The action's name on the wire.</summary>
    string Action { get; }
}

/// <summary>A request that the gateway sends, tied to the record of its response.</summary>
/// <typeparam name="TResponse">The record of the response.</typeparam>
interface IRequest<TResponse> : IRequest where TResponse : class;
