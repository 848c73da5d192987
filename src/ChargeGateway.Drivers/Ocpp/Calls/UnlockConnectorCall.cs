using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.18; OCPP 2.0.1 part 2, F05.</summary>
static class UnlockConnectorCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, UnlockConnector command, CancellationToken ct) =>
        charger.Version.IsV2() ? SendV2Async(charger, command, ct) : SendV16Async(charger, command, ct);

    static async Task<Reply> SendV16Async(OcppChargePoint charger, UnlockConnector command, CancellationToken ct)
    {
        var request = new UnlockConnectorRequest { ConnectorId = command.Connector };
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }

    static async Task<Reply> SendV2Async(OcppChargePoint charger, UnlockConnector command, CancellationToken ct)
    {
        var request = new V2.UnlockConnectorRequest { EvseId = command.Connector, ConnectorId = command.EvseConnector ?? 1 };
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }
}
