using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Cfos.Calls;
using ChargeGateway.Drivers.Cfos.Evses;
using ChargeGateway.Drivers.Polled;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Cfos;

/// <summary>One EVSE as a charger.</summary>
/// <param name="id">The charger's id.</param>
/// <param name="evse">The EVSE.</param>
/// <param name="manager">The charging manager; none over Modbus.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The driver's logger.</param>
sealed class CfosDevice(string id, IEvse evse, ManagerLink? manager, TimeProvider time, ILogger logger) : IPolledDevice
{
    public string Id => id;

    public string Protocol => evse.Protocol;

    /// <summary>The Charging Manager alone cannot switch phases.</summary>
    public IReadOnlySet<Type>? Commands => evse.Registers is null ? CallTable.ForManaged : null;

    public IEvse Evse => evse;

    public ManagerLink? Manager => manager;

    public TimeProvider Time => time;

    public StandingOrders Orders { get; } = new(evse, logger);

    /// <summary>When the phases were last switched.</summary>
    public DateTimeOffset? PhasesSwitchedAt { get; set; }

    /// <summary>What the last look showed; none before the first.</summary>
    public EvseReading? Last { get; private set; }

    public async Task<DeviceReading> ReadAsync(CancellationToken ct)
    {
        try
        {
            Last = await evse.ReadAsync(ct).ConfigureAwait(false);
            await Orders.RepeatAsync(id, Last, ct).ConfigureAwait(false);
            return EvseReport.Of(Last, Orders);
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
            return CallTable.Find(command) is { } call
                ? await call(new CfosCall(this, charger), command, ct).ConfigureAwait(false)
                : throw NotSupported($"{Protocol} has nothing for {command.GetType().Name}");
        }
        catch (CfosException failed)
        {
            throw failed.Of(id);
        }
    }

    /// <summary>The device has nothing for what was asked.</summary>
    public ChargePointException NotSupported(string why) => new(Failure.NotSupported, id, $"Charger {id}: {why}.");

    public void Dispose() => evse.Dispose();
}
