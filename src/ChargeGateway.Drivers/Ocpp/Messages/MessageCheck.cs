using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages;

/// <summary>Compares a message with the rules that its record carries as attributes, inner records and lists included.</summary>
static class MessageCheck
{
    /// <summary>What is wrong with the message; nothing for a good one, and at most the first 16 faults.</summary>
    /// <param name="message">The record of a message.</param>
    /// <param name="version">The version whose rules count.</param>
    /// <exception cref="NotSupportedException">The object is no record of a message.</exception>
    public static IReadOnlyList<Deviation> Check(object message, OcppVersion version)
    {
        var findings = new Findings();
        RecordRules.Of(message.GetType(), version).Check(message, ref findings);
        return findings.All;
    }
}
