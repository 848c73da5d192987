using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Drivers.Cfos.Evses;
using ChargeGateway.Drivers.Cfos.Info;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Cfos;

/// <summary>
/// A charging manager and the chargers that it brings. These are registered without an address: their address, and their password, are the
/// manager's.
/// </summary>
/// <param name="manager">The manager's registration.</param>
/// <param name="link">The manager.</param>
/// <param name="context">What the chargers stand on.</param>
/// <param name="fleet">Where they are owned.</param>
sealed class ManagerRun(Charger manager, ManagerLink link, PolledContext context, IFleet fleet)
{
    readonly Dictionary<string, (CancellationTokenSource Ending, Task Running)> evses = new(StringComparer.Ordinal);

    public async Task RunAsync(CancellationToken ct)
    {
        using var device = new ManagerDevice(manager.Id, link, (info, _) => FollowAsync(info, ct));
        try
        {
            await new PolledChargePoint(manager, device, context).RunAsync(fleet, ct).ConfigureAwait(false);
        }
        finally
        {
            foreach (var devId in evses.Keys.ToList()) await EndAsync(devId).ConfigureAwait(false);
        }
    }

    /// <param name="info">The devices as they are now.</param>
    /// <param name="ct">Ends the manager and all that it brought.</param>
    async Task FollowAsync(ManagerInfo info, CancellationToken ct)
    {
        var present = info.Devices.Where(device => device is { IsEvse: true, Enabled: true }).DistinctBy(device => device.DevId).ToList();
        foreach (var gone in evses.Keys.Except(present.Select(device => device.DevId)).ToList()) await EndAsync(gone).ConfigureAwait(false);
        foreach (var device in present.Where(device => !evses.ContainsKey(device.DevId))) await BeginAsync(device, ct).ConfigureAwait(false);
    }

    async Task BeginAsync(DeviceInfo device, CancellationToken ct)
    {
        var charger = new Charger($"{manager.Id}-{device.DevId}", device.Name, CfosDriver.DriverName);
        if (!Charger.IsValidId(charger.Id) || IsSomebodyElse(context.Directory.Find(charger.Id))) return;
        await context.Directory.RegisterAsync(charger, ct).ConfigureAwait(false);
        var ending = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var known = charger with { Settings = new DeviceSettings { Device = device.DevId, PollInterval = manager.Settings?.PollInterval } };
        evses[device.DevId] = (ending, RunEvseAsync(known, device.DevId, ending.Token));
    }

    /// <summary>Whether the id belongs to a charger with an address of its own.</summary>
    static bool IsSomebodyElse(Charger? known) => known is not null && (known.Address is not null || known.Driver != CfosDriver.DriverName);

    async Task RunEvseAsync(Charger charger, string devId, CancellationToken ct)
    {
        await Task.Yield();
        using var device = new CfosDevice(charger.Id, new ManagedEvse(link, devId, ownsManager: false), link, context.Time, context.Logger);
        try
        {
            await new PolledChargePoint(charger, device, context).RunAsync(fleet, ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
        }
    }

    async Task EndAsync(string devId)
    {
        if (!evses.Remove(devId, out var evse)) return;
        await evse.Ending.CancelAsync().ConfigureAwait(false);
        await evse.Running.ConfigureAwait(false);
        evse.Ending.Dispose();
    }
}
