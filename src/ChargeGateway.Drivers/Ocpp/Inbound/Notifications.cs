namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>Messages that are answered with nothing and passed on as they are: progress of firmware and diagnostics, security events.</summary>
static class Notifications
{
    public static object Handle<TResponse>(InboundCall call, object request)
        where TResponse : new()
    {
        call.Charger.Notify(call.Action, call.Payload);
        return new TResponse();
    }
}
