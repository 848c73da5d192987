using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Cfos.Registers;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>
/// Register 8087, which is kept in memory. The owner must have allowed it in the wallbox's web interface, which says so in bit 8 of register
/// 8113: not every car bears it. A switch takes up to two minutes with the car plugged in; until it is over the next one is refused.
/// </summary>
static class SetPhasesCall
{
    const int Allowed = 1 << 8;
    static readonly TimeSpan Takes = TimeSpan.FromSeconds(120);

    public static async Task<Reply> SendAsync(CfosCall call, SetPhases command, CancellationToken ct)
    {
        call.CheckConnector(command.Connector);
        if (command.Phases is not (1 or 3))
            throw new ChargePointException(Failure.Invalid, call.Device.Id, $"Charger {call.Device.Id} can charge with 1 or 3 phases, not {command.Phases}.");
        var registers = call.Evse.Registers
            ?? throw call.Device.NotSupported("the Charging Manager alone cannot switch phases; the wallbox's registers can");
        await CheckAllowedAsync(call, registers, ct).ConfigureAwait(false);
        var relay = command.Phases == 1 ? 1 : 0;
        if ((await registers.ReadAsync(RegisterMap.RelaySelect, ct).ConfigureAwait(false)).Raw == relay) return new Reply(Reply.Accepted);
        CheckTime(call);
        await registers.WriteAsync(RegisterMap.RelaySelect, relay, ct).ConfigureAwait(false);
        call.Device.PhasesSwitchedAt = call.Device.Time.GetUtcNow();
        return new Reply(Reply.Accepted);
    }

    static async Task CheckAllowedAsync(CfosCall call, IRegisterLink registers, CancellationToken ct)
    {
        try
        {
            var flags = await registers.ReadAsync(RegisterMap.PhaseFlags, ct).ConfigureAwait(false);
            if ((flags.Raw & Allowed) == 0) throw call.Conflict("phase switching is not allowed in its web interface");
        }
        catch (CfosException refused) when (refused.IsUnknownRegister)
        {
            throw call.Device.NotSupported("its firmware does not know phase switching");
        }
    }

    static void CheckTime(CfosCall call)
    {
        var left = call.Device.PhasesSwitchedAt + Takes - call.Device.Time.GetUtcNow();
        if (left > TimeSpan.Zero) throw call.Conflict($"it still switches phases; ask again in {Math.Ceiling(left.Value.TotalSeconds)} s");
    }
}
