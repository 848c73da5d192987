namespace ChargeGateway.Core.Commands;

/// <summary>Ask the charger to send one of its own messages now.</summary>
/// <param name="Message">The message's name, such as <c>StatusNotification</c>.</param>
/// <param name="Connector">Connector number, from 1; without it all or none, as the message has it.</param>
public sealed record TriggerMessage(string Message, int? Connector = null) : Command;
