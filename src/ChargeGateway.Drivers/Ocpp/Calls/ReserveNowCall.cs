using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.13.</summary>
static class ReserveNowCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, ReserveNow command, CancellationToken ct)
    {
        var request = new ReserveNowRequest
        {
            ConnectorId = command.Connector,
            ExpiryDate = command.ExpiryDate,
            IdTag = command.IdTag,
            ParentIdTag = command.ParentIdTag,
            ReservationId = command.ReservationId,
        };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        return new Reply(answer.Status!);
    }
}
