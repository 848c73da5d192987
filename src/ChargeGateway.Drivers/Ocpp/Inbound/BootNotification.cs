using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 1.6 edition 2, 4.2; OCPP 2.0.1 part 2, B01 to B03. A charger that nobody has accepted yet is told to wait.</summary>
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
        var (status, interval) = Introduce(call, identity);
        return new BootNotificationResponse { Status = status, CurrentTime = call.Context.Now, Interval = interval };
    }

    public static object Handle(InboundCall call, V2.BootNotificationRequest request)
    {
        var station = request.ChargingStation;
        var identity = new ChargerIdentity(
            station?.VendorName,
            station?.Model,
            station?.SerialNumber,
            station?.FirmwareVersion,
            Iccid: station?.Modem?.Iccid,
            Imsi: station?.Modem?.Imsi);
        var (status, interval) = Introduce(call, identity);
        return new V2.BootNotificationResponse { Status = status, CurrentTime = call.Context.Now, Interval = interval };
    }

    static (string Status, int Interval) Introduce(InboundCall call, ChargerIdentity identity)
    {
        var options = call.Context.Options;
        if (call.Charger.Waiting is { } waiting)
        {
            waiting.Introduce(identity);
            return ("Pending", options.PendingInterval);
        }

        call.Charger.Publish(new ChargerBooted(call.Charger.Id, call.Context.Now, identity));
        return ("Accepted", options.HeartbeatInterval);
    }
}
