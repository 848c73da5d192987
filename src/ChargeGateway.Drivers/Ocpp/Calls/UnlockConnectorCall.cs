using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.18.</summary>
static class UnlockConnectorCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, UnlockConnector command, CancellationToken ct)
    {
        var answer = await charger.CallAsync(new UnlockConnectorRequest { ConnectorId = command.Connector }, ct).ConfigureAwait(false);
        return new Reply(answer.Status!);
    }
}
