using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary><c>Dynamic_current.Set</c>, or local API 5.23 where the box lacks it.</summary>
static class SetChargingLimitCall
{
    public static async Task<Reply> SendAsync(BoxCall call, SetChargingLimit command, CancellationToken ct) =>
        await new BoxLimit(call).ApplyAsync(command, ct).ConfigureAwait(false);
}
