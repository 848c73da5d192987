using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Drivers.Cfos.Calls;
using ChargeGateway.Drivers.Cfos.Evses;
using ChargeGateway.Drivers.Cfos.Feed;
using ChargeGateway.Drivers.Cfos.Modbus;
using ChargeGateway.Drivers.Cfos.Registers;
using ChargeGateway.Drivers.Polled;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Cfos;

/// <summary>cFos Power Brain wallboxes and cFos Charging Managers, over HTTP or Modbus TCP; also feeds other chargers to such managers.</summary>
sealed class CfosDriver(CfosContext context) : IDriver
{
    public const string DriverName = "cfos";

    const string ModbusProtocol = "cfos-modbus";

    public string Name => DriverName;

    public IReadOnlySet<Type> Commands => CallTable.Commands;

    public bool HasOneLimit => true;

    public bool IsDangerous(Command command) => Danger.IsIn(command);

    public Task RunAsync(IFleet fleet, CancellationToken ct) => Task.WhenAll(
        new ChargerWatch(context.Polled, DriverName, (charger, end) => RunAsync(charger, fleet, end)).RunAsync(ct),
        new ChargerWatch(context.Polled, "cFos feed", (charger, end) => FeedAsync(charger, fleet, end), charger => charger.FeedTo is not null).RunAsync(ct));

    Task FeedAsync(Charger charger, IFleet fleet, CancellationToken ct) => new FeedRun(charger, context, fleet).RunAsync(ct);

    async Task RunAsync(Charger charger, IFleet fleet, CancellationToken ct)
    {
        try
        {
            if (charger.Address is not null) await ConnectAsync(charger, CfosAddress.Parse(charger), fleet, ct).ConfigureAwait(false);
        }
        catch (FormatException wrong)
        {
            context.Polled.Logger.LogError("{Reason}", wrong.Message);
        }

        // One without an address is brought by its manager; one with a wrong address waits until it is changed.
        await Task.Delay(Timeout.InfiniteTimeSpan, context.Polled.Time, ct).ConfigureAwait(false);
    }

    async Task ConnectAsync(Charger charger, Uri address, IFleet fleet, CancellationToken ct)
    {
        var settings = charger.Settings ?? new DeviceSettings();
        if (address.Scheme == CfosAddress.Modbus)
        {
            await PollAsync(charger, new BoxEvse(OpenModbus(charger.Id, address, settings), ModbusProtocol), null, fleet, ct).ConfigureAwait(false);
            return;
        }

        var link = context.Connect(address, settings, context.Polled.MessagesOf(charger.Id));
        if (settings.Device is { } device)
        {
            await PollAsync(charger, new ManagedEvse(link, device, ownsManager: true), link, fleet, ct).ConfigureAwait(false);
            return;
        }

        using (link) await new ManagerRun(charger, link, context.Polled, fleet).RunAsync(ct).ConfigureAwait(false);
    }

    async Task PollAsync(Charger charger, IEvse evse, ManagerLink? link, IFleet fleet, CancellationToken ct)
    {
        using var device = new CfosDevice(charger.Id, evse, link, context.Polled.Time, context.Polled.Logger);
        await new PolledChargePoint(charger, device, context.Polled).RunAsync(fleet, ct).ConfigureAwait(false);
    }

    ModbusRegisters OpenModbus(string id, Uri address, DeviceSettings settings)
    {
        var port = address.Port > 0 ? address.Port : CfosAddress.ModbusPort;
        var master = new ModbusTcpMaster(address.DnsSafeHost, port, context.RequestTimeout, context.Polled.Time, messages: context.Polled.MessagesOf(id));
        return new ModbusRegisters(master, (byte)(settings.Unit ?? 1), RegisterDevices.Evse);
    }
}
