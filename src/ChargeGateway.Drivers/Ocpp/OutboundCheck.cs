using ChargeGateway.Drivers.Ocpp.Messages;

namespace ChargeGateway.Drivers.Ocpp;

/// <summary>Strict out: nothing is sent that breaks the version's rules. Only which connectors there are is left to the charger to judge.</summary>
static class OutboundCheck
{
    const string Connector = "connectorId";

    /// <exception cref="MessageException">The message breaks a rule.</exception>
    public static void Check(object request)
    {
        foreach (var wrong in MessageCheck.Check(request))
        {
            if (wrong.Path != Connector) throw new MessageException(wrong.Code, wrong.ToString());
        }
    }
}
