using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Lektrico.State;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>Local API, 5.1. What would keep the car from charging is lifted first: a schedule, a limit of 0 A, a pause.</summary>
static class StartChargingCall
{
    public static async Task<Reply> SendAsync(BoxCall call, StartCharging command, CancellationToken ct)
    {
        call.Check(command.Connector);
        var info = await call.Api.InfoAsync(ct).ConfigureAwait(false);
        var limit = new BoxLimit(call);
        if (command.Limit is { } wanted)
        {
            var set = new SetChargingLimit(LektricoDevice.Connector, wanted.Value, wanted.Unit, wanted.Phases);
            if (await limit.ApplyAsync(set, ct).ConfigureAwait(false) is { Status: not Reply.Accepted } refused) return refused;
        }
        else
        {
            await limit.LiftZeroAsync(info, ct).ConfigureAwait(false);
        }

        if (info.ExtendedState == "B_SCHEDULER" || LimitReasons.Name(info.LimitReason) == LimitReasons.Schedule)
            await call.Api.OverrideScheduleAsync(ct).ConfigureAwait(false);
        if (info.IsPaused == true || info.ExtendedState == "B_PAUSE")
            await Optional.TryAsync<object>(async () => await call.Api.ResumeAsync(ct).ConfigureAwait(false)).ConfigureAwait(false);
        var started = await call.Api.StartAsync(command.IdTag.Length > 0 ? command.IdTag : null, ct).ConfigureAwait(false);
        if (started) await call.Sessions.StartedAsync(command.IdTag.Length > 0 ? command.IdTag : null, ct).ConfigureAwait(false);
        return BoxCall.Reply(started);
    }
}
