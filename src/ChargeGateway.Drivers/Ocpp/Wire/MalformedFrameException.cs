namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>A message that is not an OCPP-J message.</summary>
/// <param name="type">What it was meant to be, as far as it could be read.</param>
/// <param name="id">The id that it was meant to have, as far as it could be read.</param>
/// <param name="message">What is wrong with it.</param>
/// <param name="inner">What lies behind it.</param>
sealed class MalformedFrameException(MessageType type, string? id, string message, Exception? inner = null) : Exception(message, inner)
{
    public MessageType Type { get; } = type;

    public string? Id { get; } = id;
}
