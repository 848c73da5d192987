using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 1.6 edition 2, 4.9.</summary>
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

    static string? Info(StatusNotificationRequest request)
    {
        var parts = new[] { request.VendorErrorCode, request.Info, request.VendorId }.Where(part => !string.IsNullOrEmpty(part)).ToArray();
        return parts.Length == 0 ? null : string.Join(" · ", parts);
    }
}
