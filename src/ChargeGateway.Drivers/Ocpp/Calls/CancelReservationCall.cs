using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.1.</summary>
static class CancelReservationCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, CancelReservation command, CancellationToken ct)
    {
        var answer = await charger.CallAsync(new CancelReservationRequest { ReservationId = command.ReservationId }, ct).ConfigureAwait(false);
        return new Reply(answer.Status!);
    }
}
