using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.11.</summary>
static class StartChargingCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, StartCharging command, CancellationToken ct)
    {
        var request = new RemoteStartTransactionRequest
        {
            ConnectorId = command.Connector,
            IdTag = command.IdTag,
            ChargingProfile = command.Limit is { } limit ? LimitProfile.ForNewTransaction(command.Connector ?? 0, limit, charger.Context.Now) : null,
        };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        return new Reply(answer.Status!);
    }
}
