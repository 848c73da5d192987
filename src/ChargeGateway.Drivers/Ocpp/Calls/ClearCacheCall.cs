using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.4.</summary>
static class ClearCacheCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, ClearCache command, CancellationToken ct)
    {
        var answer = await charger.CallAsync(new ClearCacheRequest(), ct).ConfigureAwait(false);
        return new Reply(answer.Status!);
    }
}
