using ChargeGateway.Drivers.Ocpp.Messages;

namespace ChargeGateway.Drivers.Ocpp;

/// <summary>Strict out: nothing is sent that breaks the version's rules. Only which connectors a charger of 1.6 has is left to it to judge.</summary>
static class OutboundCheck
{
    const string Connector = "connectorId";

    /// <exception cref="MessageException">The message breaks a rule.</exception>
    public static void Check(object request, OcppVersion version)
    {
        foreach (var wrong in MessageCheck.Check(request, version))
        {
            if (version.IsV2() || wrong.Path != Connector) throw new MessageException(wrong.Code, wrong.ToString());
        }
    }
}
