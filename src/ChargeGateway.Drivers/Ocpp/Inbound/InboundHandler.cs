namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>What the gateway does with one of the charger's messages.</summary>
/// <param name="RequestType">The record that its payload is read into.</param>
/// <param name="Handle">Gives the response to send.</param>
sealed record InboundHandler(Type RequestType, Func<InboundCall, CancellationToken, ValueTask<object>> Handle)
{
    /// <summary>Whether the message gets an answer.</summary>
    public bool IsAnswered { get; init; } = true;
}
