using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 1.6 edition 2, 4.2. A charger that nobody has accepted yet is told to wait.</summary>
static class BootNotification
{
    public const string Action = "BootNotification";

    public static object Handle(InboundCall call, BootNotificationRequest request)
    {
        var identity = new ChargerIdentity(
            request.ChargePointVendor,
            request.ChargePointModel,
            request.ChargePointSerialNumber ?? request.ChargeBoxSerialNumber,
            request.FirmwareVersion,
            request.MeterType,
            request.MeterSerialNumber,
            request.Iccid,
            request.Imsi);
        var now = call.Context.Now;
        var options = call.Context.Options;
        if (call.Charger.Waiting is { } waiting)
        {
            waiting.Introduce(identity);
            return new BootNotificationResponse { Status = "Pending", CurrentTime = now, Interval = options.PendingInterval };
        }

        call.Charger.Publish(new ChargerBooted(call.Charger.Id, now, identity));
        return new BootNotificationResponse { Status = "Accepted", CurrentTime = now, Interval = options.HeartbeatInterval };
    }
}
