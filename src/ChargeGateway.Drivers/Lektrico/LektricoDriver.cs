using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Drivers.Lektrico.Calls;
using ChargeGateway.Drivers.Lektrico.Rpc;
using ChargeGateway.Drivers.Polled;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Lektrico;

/// <summary>Lektrico boxes in the local network, asked over their own API ("Charger local API", 02.2023, and the editions of 2025).</summary>
sealed class LektricoDriver(PolledContext context, TimeSpan commandTimeout) : IDriver
{
    public const string DriverName = "lektrico";

    readonly DeviceGates gates = new();

    public string Name => DriverName;

    public IReadOnlySet<Type> Commands => CallTable.Commands;

    public bool HasOneLimit => true;

    public bool IsDangerous(Command command) => command switch
    {
        UpdateFirmware => true,
        Native native => BoxMethods.Find(native.Method)?.IsDangerous ?? false,
        _ => false,
    };

    public Task RunAsync(IFleet fleet, CancellationToken ct) =>
        new ChargerWatch(context, DriverName, (charger, chargerCt) => RunAsync(charger, fleet, chargerCt)).RunAsync(ct);

    async Task RunAsync(Charger charger, IFleet fleet, CancellationToken ct)
    {
        if (BoxConnection.Read(charger.Address) is not { } address)
        {
            context.Logger.LogError(
                "{ChargePoint}: \"{Address}\" is not an address; write something like http://192.168.0.163", charger.Id, charger.Address);
            await Task.Delay(Timeout.InfiniteTimeSpan, context.Time, ct).ConfigureAwait(false);
            return;
        }

        var http = BoxConnection.Open(address, charger.Settings);
        var rpc = new RpcClient(charger.Id, http, gates.For(address.Authority), commandTimeout, context.Time, context.MessagesOf(charger.Id));
        using var device = new LektricoDevice(charger.Id, new BoxApi(charger.Id, rpc), context.Logger);
        await new PolledChargePoint(charger, device, context).RunAsync(fleet, ct).ConfigureAwait(false);
    }
}
