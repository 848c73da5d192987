using System.Collections.Frozen;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Example;

/// <summary>Wattboxes: each registered charger with this driver's name is asked over and over again.</summary>
sealed class WattboxDriver(PolledContext context, TimeSpan commandTimeout) : IDriver
{
    public string Name => "wattbox";

    public IReadOnlySet<Type> Commands { get; } =
        new[] { typeof(SetChargingLimit), typeof(ClearChargingLimit), typeof(StartCharging), typeof(StopCharging) }.ToFrozenSet();

    public Task RunAsync(IFleet fleet, CancellationToken ct) =>
        new ChargerWatch(context, Name, (charger, chargerCt) => RunAsync(charger, fleet, chargerCt)).RunAsync(ct);

    async Task RunAsync(Charger charger, IFleet fleet, CancellationToken ct)
    {
        using var device = new WattboxDevice(charger.Id, new HttpClient { BaseAddress = new Uri(charger.Address!), Timeout = commandTimeout });
        await new PolledChargePoint(charger, device, context).RunAsync(fleet, ct);
    }
}
