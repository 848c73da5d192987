using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 1.6 edition 2, 4.9; OCPP 2.0.1 part 2, G01. What 2.x calls occupied is told apart by the charge that runs there.</summary>
static class StatusNotification
{
    public static object Handle(InboundCall call, StatusNotificationRequest request)
    {
        if (!Enum.TryParse<ConnectorStatus>(request.Status, out var status))
            throw new MessageException(OcppErrorCode.PropertyConstraintViolation, $"status: {request.Status} is not a status");
        var now = call.Context.Now;
        call.Charger.Publish(new ConnectorStatusChanged(
            call.Charger.Id,
            now,
            Connectors.Check(request.ConnectorId),
            status,
            request.Timestamp ?? now,
            request.ErrorCode is null or "NoError" ? null : request.ErrorCode,
            Info(request)));
        return new StatusNotificationResponse();
    }

    public static object Handle(InboundCall call, V2.StatusNotificationRequest request)
    {
        var evse = Connectors.Check(request.EvseId, "evseId");
        EvseStatus.Take(call, evse, request.ConnectorId ?? 1, request.ConnectorStatus, request.Timestamp);
        return new V2.StatusNotificationResponse();
    }

    static string? Info(StatusNotificationRequest request)
    {
        var parts = new[] { request.VendorErrorCode, request.Info, request.VendorId }.Where(part => !string.IsNullOrEmpty(part)).ToArray();
        return parts.Length == 0 ? null : string.Join(" · ", parts);
    }
}
