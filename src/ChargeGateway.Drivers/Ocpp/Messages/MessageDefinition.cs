namespace ChargeGateway.Drivers.Ocpp.Messages;

/// <summary>One action of a protocol version.</summary>
/// <param name="Action">Its name on the wire.</param>
/// <param name="Direction">Who may ask.</param>
/// <param name="Request">The record of the request.</param>
/// <param name="Response">The record of the response.</param>
sealed record MessageDefinition(string Action, MessageDirection Direction, Type Request, Type Response);
