namespace ChargeGateway.Drivers.Ocpp.Messages;

/// <summary>One action of a protocol version.</summary>
/// <param name="Action">Its name on the wire.</param>
/// <param name="Direction">Who may ask.</param>
/// <param name="Request">The record of the request.</param>
/// <param name="Response">The record of the response; none for a message that is not answered (OCPP 2.1 part 4, 4.2.4).</param>
sealed record MessageDefinition(string Action, MessageDirection Direction, Type Request, Type? Response);
