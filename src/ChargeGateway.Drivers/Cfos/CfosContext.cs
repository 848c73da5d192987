using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Messages;
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
    /// <param name="address">Where it is.</param>
    /// <param name="settings">How it is logged in at.</param>
    /// <param name="messages">Where the messages are taken down; none where they are not.</param>
    public ManagerLink Connect(Uri address, DeviceSettings settings, ChargerMessages? messages = null)
    {
        var http = CfosHttp.Create(address, settings, RequestTimeout);
        return new ManagerLink(new CfosClient(http, gates.For(address.Authority), RequestTimeout, Polled.Time, messages), Polled.Time);
    }
}
