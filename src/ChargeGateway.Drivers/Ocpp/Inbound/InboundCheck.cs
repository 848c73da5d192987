using ChargeGateway.Drivers.Ocpp.Messages;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// Strict out, tolerant in: what a charger's message lacks is refused only where the message is of no use without it. Everything else is
/// noted and lived with.
/// </summary>
static class InboundCheck
{
    /// <exception cref="MessageException">The message is of no use.</exception>
    public static void Check(OcppChargePoint charger, string action, object request)
    {
        foreach (var wrong in MessageCheck.Check(request, charger.Version))
        {
            if (!Tolerable.Contains(action, wrong)) throw new MessageException(wrong.Code, wrong.ToString());
            charger.OnDeviation($"sent {action} loosely: {wrong}");
        }
    }
}
