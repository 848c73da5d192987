using System.Collections.Frozen;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Cfos.Calls;
using ChargeGateway.Drivers.Cfos.Evses;
using ChargeGateway.Drivers.Cfos.Info;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Cfos;

/// <summary>A charging manager itself: it has no connector, but settings and an API of its own. Its EVSEs are chargers beside it.</summary>
/// <param name="id">The manager's id in the gateway.</param>
/// <param name="link">The manager.</param>
/// <param name="seen">Hears of the devices with every look.</param>
sealed class ManagerDevice(string id, ManagerLink link, Func<ManagerInfo, CancellationToken, Task> seen) : IPolledDevice
{
    static readonly FrozenSet<Type> Own = new[] { typeof(GetConfiguration), typeof(ChangeConfiguration), typeof(Native) }.ToFrozenSet();

    public string Protocol => ManagedEvse.HttpProtocol;

    public IReadOnlySet<Type>? Commands => Own;

    public async Task<DeviceReading> ReadAsync(CancellationToken ct)
    {
        try
        {
            var info = await link.LookAsync(ct).ConfigureAwait(false);
            await seen(info, ct).ConfigureAwait(false);
            return new DeviceReading(new ChargerIdentity("cFos", "Charging Manager", info.Serial, info.Firmware), []);
        }
        catch (CfosException failed)
        {
            throw failed.Of(id);
        }
    }

    public async Task<Reply> SendAsync(PolledChargePoint charger, Command command, CancellationToken ct)
    {
        try
        {
            var configuration = new Configuration(registers: null, link, devId: null);
            return command switch
            {
                GetConfiguration get => await configuration.GetAsync(get.Keys, ct).ConfigureAwait(false),
                ChangeConfiguration change => await configuration.ChangeAsync(change.Key, change.Value, ct).ConfigureAwait(false),
                Native native => await NativeCall.SendAsync(null, link, native, NotSupported, ct).ConfigureAwait(false),
                _ => throw NotSupported($"a Charging Manager has nothing for {command.GetType().Name}; ask one of its EVSEs, such as {id}-E1"),
            };
        }
        catch (CfosException failed)
        {
            throw failed.Of(id);
        }
    }

    ChargePointException NotSupported(string why) => new(Failure.NotSupported, id, $"Charger {id}: {why}.");

    /// <summary>The link is shared with the EVSEs and ends after them.</summary>
    public void Dispose()
    {
    }
}
