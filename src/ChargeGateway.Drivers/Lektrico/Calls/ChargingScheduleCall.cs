using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Lektrico.State;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>Local API, 5.20 to 5.22, and the configuration key that has the box follow its schedule.</summary>
static class ChargingScheduleCall
{
    const string EnabledKey = "charging_schedule_enabled";

    public static async Task<Reply> SetAsync(BoxCall call, SetChargingSchedule command, CancellationToken ct)
    {
        var taken = await call.Api.SetScheduleAsync(command.Windows ?? [], ct).ConfigureAwait(false);
        if (taken && command.Enabled is { } enabled) taken = await call.Api.ConfigureAsync(EnabledKey, enabled, ct).ConfigureAwait(false);
        return BoxCall.Reply(taken);
    }

    public static async Task<Reply> GetAsync(BoxCall call, GetChargingSchedule command, CancellationToken ct)
    {
        var windows = await call.Api.ScheduleAsync(ct).ConfigureAwait(false);
        var configuration = await Optional.TryAsync(() => call.Api.ConfigurationAsync(ct)).ConfigureAwait(false);
        return new ChargingScheduleReply(Reply.Accepted, configuration?.Flag(EnabledKey), windows);
    }

    public static async Task<Reply> OverrideAsync(BoxCall call, OverrideChargingSchedule command, CancellationToken ct) =>
        BoxCall.Reply(await call.Api.OverrideScheduleAsync(ct).ConfigureAwait(false));
}
