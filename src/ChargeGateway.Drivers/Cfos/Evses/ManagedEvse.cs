using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Drivers.Cfos.Http;
using ChargeGateway.Drivers.Cfos.Http.Commands;
using ChargeGateway.Drivers.Cfos.Info;
using ChargeGateway.Drivers.Cfos.Registers;

namespace ChargeGateway.Drivers.Cfos.Evses;

/// <summary>
/// An EVSE behind a charging manager. Where it is the very wallbox that the manager runs on, its registers are used too: they hold what they
/// are told, while the manager's overrides fall as soon as the car leaves.
/// </summary>
/// <param name="manager">The manager.</param>
/// <param name="device">The manager's id for it, such as <c>E1</c>, or <c>evse</c> for the wallbox itself.</param>
/// <param name="ownsManager">Whether the manager is this one's alone.</param>
sealed class ManagedEvse(ManagerLink manager, string device, bool ownsManager) : IEvse
{
    public const string HttpProtocol = "cfos-http";

    DeviceInfo? known;
    BoxEvse? box;

    public string Protocol => HttpProtocol;

    public string? DevId => known?.DevId;

    public IRegisterLink? Registers => box?.Registers;

    public bool NeedsCar => box is null;

    public async Task<EvseReading> ReadAsync(CancellationToken ct)
    {
        var info = await manager.LookAsync(ct).ConfigureAwait(false);
        known = Find(info) ?? throw new CfosException(Failure.Offline, $"the charging manager has no EVSE {device}.");
        if (known.Unreachable || known.State == 6)
            throw new CfosException(Failure.Offline, $"the charging manager cannot reach {known.DevId}: {known.LastError ?? "offline"}.");
        var managed = Read(known, info);
        if (known.IsOwnBox) box ??= new BoxEvse(new HttpRegisters(manager.Client, HttpRegisters.Evse), HttpProtocol);
        return box is null ? managed : Merge(await box.ReadAsync(ct).ConfigureAwait(false), managed);
    }

    public Task AllowAsync(bool allowed, CancellationToken ct) => box is not null
        ? box.AllowAsync(allowed, ct)
        : OverrideAsync(new OverrideDevice(Known, allowed ? OverrideDevice.ChargingOn : OverrideDevice.ChargingOff), ct);

    public async Task<decimal> LimitAsync(decimal amperes, CancellationToken ct)
    {
        if (box is not null) return await box.LimitAsync(amperes, ct).ConfigureAwait(false);
        await OverrideAsync(new OverrideDevice(Known, Mamps: (int)(amperes * 1000)), ct).ConfigureAwait(false);
        return amperes;
    }

    /// <summary>The manager has no word for taking an override of the current back, so it is set to the most that the EVSE can do.</summary>
    public Task UnlimitAsync(CancellationToken ct) => box is not null
        ? box.UnlimitAsync(ct)
        : OverrideAsync(new OverrideDevice(Known, Mamps: (int)((known?.MaxCurrent ?? Greatest) * 1000)), ct);

    public bool Holds(EvseReading reading, decimal limit) => box?.Holds(reading, limit) ?? reading.Offered is null || reading.Offered <= limit;

    static decimal Greatest => RegisterMap.Limit.Max!.Value * RegisterMap.Limit.Scale;

    string Known => known?.DevId ?? device;

    Task<JsonElement> OverrideAsync(OverrideDevice command, CancellationToken ct) => manager.ChangeAsync(command, ct);

    DeviceInfo? Find(ManagerInfo info) => device.Equals(HttpRegisters.Evse, StringComparison.OrdinalIgnoreCase)
        ? info.Devices.FirstOrDefault(one => one.IsOwnBox)
        : info.Find(device) is { IsEvse: true } found ? found : null;

    /// <summary>The registers know best, the manager knows what they do not have.</summary>
    static EvseReading Merge(EvseReading box, EvseReading managed) => box with
    {
        Max = managed.Max,
        Power = managed.Power ?? box.Power,
        Energy = managed.Energy ?? box.Energy,
        SessionEnergy = managed.SessionEnergy,
        Current = managed.Current ?? box.Current,
        Voltage = managed.Voltage ?? box.Voltage,
        Phases = managed.Phases,
        Rfid = box.Rfid ?? managed.Rfid,
        Paused = managed.Paused,
        PauseReason = managed.PauseReason,
        Steered = managed.Steered,
    };

    static EvseReading Read(DeviceInfo device, ManagerInfo info) => PilotState.OfManager(device.State) with
    {
        Identity = Identify(device, info),
        Enabled = device.ChargingEnabled,
        Offered = device.SetCurrent,
        Max = device.MaxCurrent,
        Power = device.Power,
        Energy = device.Energy,
        SessionEnergy = device.SessionEnergy,
        Current = device.Current,
        Voltage = device.Voltage,
        Phases = device.Phases,
        Rfid = device.Rfid,
        Paused = device.Paused,
        PauseReason = device.PauseReason,
        Steered = info.LoadBalancing,
    };

    static ChargerIdentity Identify(DeviceInfo device, ManagerInfo info)
    {
        var parts = (device.Model ?? "").Split(',', StringSplitOptions.TrimEntries);
        var model = parts[0] is { Length: > 0 } said ? said : device.Name;
        return new ChargerIdentity("cFos", model, parts.ElementAtOrDefault(3), parts.ElementAtOrDefault(2) ?? info.Firmware);
    }

    public void Dispose()
    {
        if (ownsManager) manager.Dispose();
    }
}
