using System.Globalization;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Cfos.Evses;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>
/// Limits of the current: register 8093, which is kept in memory, or the manager's override. Tenths of an ampere; amperes are rounded to the
/// nearest, watts are rounded down.
/// </summary>
static class Limits
{
    const decimal Greatest = 63;
    const decimal Step = 0.1m;

    static readonly LimitReply Waiting = new(Reply.Accepted, null, "no car: the Charging Manager forgets limits without one and is told when one comes");

    /// <exception cref="Core.ChargePointException">The limit is none of 0 and 6 A and above, or the device gave no answer.</exception>
    public static async Task<LimitReply> ApplyAsync(CfosCall call, ChargingLimit limit, CancellationToken ct)
    {
        var max = Math.Min(Greatest, call.Last?.Max ?? Greatest);
        var wanted = Wanted(call, Rounded(limit), max);
        if (wanted == 0) return await HoldAsync(call, ct).ConfigureAwait(false);
        var reply = await SetAsync(call, limit, wanted, ct).ConfigureAwait(false);
        if (limit.Unit == LimitUnit.W) call.Orders.FollowPhases(new WattLimit(Rule(call, max), limit.Value, wanted, Phases(call, limit)));
        return reply;
    }

    static decimal Wanted(CfosCall call, ChargingLimit limit, decimal max) => Rule(call, max).Amperes(limit, Phases(call, limit), call.Last?.Voltage?.L1);

    static LimitRule Rule(CfosCall call, decimal max) => new(call.Device.Id, max, Step);

    static int Phases(CfosCall call, ChargingLimit limit) => limit.Phases ?? call.Last?.Phases ?? 3;

    /// <summary>To the nearest tenth, but nothing below what a car can be offered becomes just that.</summary>
    static ChargingLimit Rounded(ChargingLimit limit) => limit is { Unit: LimitUnit.A, Value: >= LimitRule.Min and < 1000 }
        ? limit with { Value = Math.Round(limit.Value / Step, MidpointRounding.AwayFromZero) * Step }
        : limit;

    static async Task<LimitReply> HoldAsync(CfosCall call, CancellationToken ct)
    {
        if (!call.MustWaitForCar) await call.Evse.AllowAsync(false, ct).ConfigureAwait(false);
        call.Orders.Limit = 0;
        if (call.MustWaitForCar) return Waiting;
        return new LimitReply(Reply.Accepted, new ChargingLimit(0, LimitUnit.A));
    }

    static async Task<LimitReply> SetAsync(CfosCall call, ChargingLimit limit, decimal wanted, CancellationToken ct)
    {
        var wasHeld = call.Orders.Limit == 0;
        var held = call.MustWaitForCar ? wanted : await call.Evse.LimitAsync(wanted, ct).ConfigureAwait(false);
        call.Orders.Limit = held;
        if (call.MustWaitForCar) return Waiting;
        if (wasHeld) await call.AllowAsOrderedAsync(ct).ConfigureAwait(false);
        var applied = call.Last?.Cable is { } cable && cable < held ? cable : held;
        return new LimitReply(Reply.Accepted, new ChargingLimit(applied, LimitUnit.A), HeldBy(call.Last, limit, held, wanted));
    }

    static string? HeldBy(EvseReading? last, ChargingLimit limit, decimal held, decimal wanted)
    {
        if (last?.Cable < held) return Text($"the cable, {last.Cable:0.#} A");
        if (held < wanted || (limit.Unit == LimitUnit.A && held < Math.Floor(limit.Value))) return Text($"the charger's own maximum, {held:0.#} A");
        return last?.Steered == true ? "the Charging Manager may set less: it is not in observe mode" : null;
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
