using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Drivers.Lektrico.State;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>Local API, 5.1. What would keep the car from charging is lifted first: a schedule, a limit of 0 A, a pause.</summary>
static class StartChargingCall
{
    public static async Task<Reply> SendAsync(BoxCall call, StartCharging command, CancellationToken ct)
    {
        call.Check(command.Connector);
        var info = await call.Api.InfoAsync(ct).ConfigureAwait(false);
        if (command.Limit is { } wanted)
        {
            var set = new SetChargingLimit(LektricoDevice.Connector, wanted.Value, wanted.Unit, wanted.Phases);
            if (await new BoxLimit(call).ApplyAsync(set, ct).ConfigureAwait(false) is { Status: not Reply.Accepted } refused) return refused;
        }

        await LiftAsync(call, info, keepZero: command.Limit is not null, ct).ConfigureAwait(false);
        var tag = command.IdTag.Length > 0 ? command.IdTag : null;
        var started = await call.Api.StartAsync(tag, ct).ConfigureAwait(false);
        if (started) await call.Sessions.StartedAsync(tag, ct).ConfigureAwait(false);
        return BoxCall.Reply(started);
    }

    /// <summary>A pause or a limit of 0 A hides a schedule, so the box is looked at again after they are lifted.</summary>
    static async Task LiftAsync(BoxCall call, ChargerInfo info, bool keepZero, CancellationToken ct)
    {
        var lifted = !keepZero && await new BoxLimit(call).LiftZeroAsync(info, ct).ConfigureAwait(false);
        if (info.IsPaused == true || info.ExtendedState == "B_PAUSE")
        {
            await Optional.TryAsync<object>(async () => await call.Api.ResumeAsync(ct).ConfigureAwait(false)).ConfigureAwait(false);
            lifted = true;
        }

        var now = lifted ? await call.Api.InfoAsync(ct).ConfigureAwait(false) : info;
        if (now.ExtendedState == "B_SCHEDULER" || LimitReasons.Name(now.LimitReason) == LimitReasons.Schedule)
            await call.Api.OverrideScheduleAsync(ct).ConfigureAwait(false);
    }
}
