using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Drivers.Lektrico.State;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>
/// The limit that the gateway sets at a box: <c>dynamic_current</c>, which is not kept in flash, or <c>EM_current</c> at a box that lacks it.
/// The user's own limit is left alone.
/// </summary>
sealed class BoxLimit(BoxCall call)
{
    /// <summary>Sets a limit and reads back what the box makes of it.</summary>
    /// <exception cref="ChargePointException"><see cref="Failure.Invalid"/>: above 0 A but below 6 A, or no limit at all.</exception>
    public async Task<LimitReply> ApplyAsync(SetChargingLimit command, CancellationToken ct)
    {
        call.Check(command.Connector);
        var rule = new LimitRule(call.Device.Id, call.Identity.MaxCurrent);
        rule.Check(command);
        var info = await call.Api.InfoAsync(ct).ConfigureAwait(false);
        var phases = command.Phases is { } wanted
            ? Math.Min(wanted, BoxElectrics.PhaseCount(call.Identity.Model, info))
            : BoxElectrics.PhasesInUse(call.Identity.Model, info);
        var limit = new ChargingLimit(command.Value, command.Unit, command.Phases);
        var amperes = (int)rule.Amperes(limit, phases, BoxElectrics.Voltage(info));
        int? relay = command.Phases is 1 or 3 && BoxElectrics.HasRelay(call.Identity.Model, info) ? command.Phases : null;
        var taken = await WriteAsync(amperes, relay, ct).ConfigureAwait(false);
        if (taken) call.Device.Standing.Set(command, amperes, phases, relay);
        return await ReadBackAsync(amperes, relay, taken, ct).ConfigureAwait(false);
    }

    /// <summary>Writes a limit.</summary>
    /// <param name="amperes">0 or 6 to 32.</param>
    /// <param name="relay">1 forces one phase, 3 three.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whether the box took it.</returns>
    public async Task<bool> WriteAsync(int amperes, int? relay, CancellationToken ct)
    {
        var taken = await WriteAsync(call.Api, amperes, relay, ct).ConfigureAwait(false);
        if (taken && amperes > 0) call.Device.LastLimit = amperes;
        return taken;
    }

    /// <summary>
    /// Lifts a limit of 0 A, to the last one above that or to the greatest. One that an energy meter set is left to the meter, and one that
    /// watts come down to is a limit.
    /// </summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> LiftZeroAsync(ChargerInfo info, CancellationToken ct)
    {
        if (call.Device.Standing.Holds) return false;
        var amperes = call.Device.LastLimit ?? call.Identity.MaxCurrent;
        var isZero = (info.DynamicCurrent ?? (await Optional.TryAsync(() => call.Api.DynamicCurrentAsync(ct)).ConfigureAwait(false))?.Current) == 0;
        call.Device.Standing.Lift(call.Device.LastLimit);
        if (isZero) await WriteAsync(call.Api, amperes, null, ct).ConfigureAwait(false);
        if (info.EmCurrent != 0 || await IsBalancedAsync(ct).ConfigureAwait(false)) return isZero;
        return await call.Api.SetEmCurrentAsync(amperes, ct).ConfigureAwait(false) || isZero;
    }

    /// <inheritdoc cref="WriteAsync(int, int?, CancellationToken)"/>
    public static async Task<bool> WriteAsync(BoxApi api, int amperes, int? relay, CancellationToken ct)
    {
        try
        {
            return await api.SetDynamicCurrentAsync(amperes, relay, ct).ConfigureAwait(false);
        }
        catch (ChargePointException failed) when (Optional.IsMissing(failed))
        {
            return await api.SetEmCurrentAsync(amperes, ct).ConfigureAwait(false);
        }
    }

    async Task<bool> IsBalancedAsync(CancellationToken ct) =>
        (await Optional.TryAsync(() => call.Api.ConfigurationAsync(ct)).ConfigureAwait(false))?.Flag("energy_management_enabled") ?? false;

    async Task<LimitReply> ReadBackAsync(int wanted, int? relay, bool taken, CancellationToken ct)
    {
        var info = await call.Api.InfoAsync(ct).ConfigureAwait(false);
        var currents = await Optional.TryAsync(() => call.Api.CurrentsAsync(ct)).ConfigureAwait(false);
        var set = info.DynamicCurrent
            ?? (await Optional.TryAsync(() => call.Api.DynamicCurrentAsync(ct)).ConfigureAwait(false))?.Current
            ?? info.EmCurrent
            ?? wanted;
        var (held, by) = LimitHolders.Lowest(set, info, currents);
        return new LimitReply(BoxCall.Word(taken), new ChargingLimit(held, LimitUnit.A, relay), by);
    }
}
