using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.4; OCPP 2.0.1 part 2, C11.</summary>
static class ClearCacheCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, ClearCache command, CancellationToken ct) =>
        charger.Version.IsV2() ? SendV2Async(charger, command, ct) : SendV16Async(charger, command, ct);

    static async Task<Reply> SendV16Async(OcppChargePoint charger, ClearCache command, CancellationToken ct)
    {
        var request = new ClearCacheRequest();
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }

    static async Task<Reply> SendV2Async(OcppChargePoint charger, ClearCache command, CancellationToken ct)
    {
        var request = new V2.ClearCacheRequest();
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }
}
