using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Cfos.Evses;
using ChargeGateway.Drivers.Cfos.Http;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Cfos;

/// <summary>What the driver stands on.</summary>
/// <param name="Polled">What every polled charger stands on.</param>
/// <param name="States">What is known of all chargers, to feed load managers.</param>
/// <param name="RequestTimeout">How long a device may take for one answer.</param>
sealed record CfosContext(PolledContext Polled, StateBoard States, TimeSpan RequestTimeout)
{
    readonly DeviceGates gates = new();

    /// <summary>A new connection to a manager. Requests to the same address take turns.</summary>
    public ManagerLink Connect(Uri address, DeviceSettings settings) => new(
        new CfosClient(CfosHttp.Create(address, settings, RequestTimeout), gates.For(address.Authority), RequestTimeout, Polled.Time), Polled.Time);
}
