using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>See <see cref="Limits" />.</summary>
static class SetChargingLimitCall
{
    public static async Task<Reply> SendAsync(CfosCall call, SetChargingLimit command, CancellationToken ct)
    {
        call.CheckConnector(command.Connector);
        new LimitRule(call.Device.Id, 0).Check(command);
        return await Limits.ApplyAsync(call, new ChargingLimit(command.Value, command.Unit, command.Phases), ct).ConfigureAwait(false);
    }
}
