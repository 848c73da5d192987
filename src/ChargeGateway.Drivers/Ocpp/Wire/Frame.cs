namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>One OCPP-J message as it came, its payload unread.</summary>
/// <param name="Type">What it is; <see cref="MessageType.Unknown"/> where it says something else.</param>
/// <param name="Id">The message id.</param>
/// <param name="Word">The action of a CALL, the error code of a CALLERROR, else empty.</param>
/// <param name="Text">The description of a CALLERROR, else empty.</param>
/// <param name="Payload">The payload's JSON, a slice of the message; for a CALLERROR its details.</param>
readonly record struct Frame(MessageType Type, string Id, string Word, string Text, ReadOnlyMemory<byte> Payload);
