using ChargeGateway.Core;
using ChargeGateway.Drivers.Cfos.Evses;
using ChargeGateway.Drivers.Polled;
using ChargeGateway.Drivers.Polled.Sessions;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>A command for an EVSE that is being carried out.</summary>
/// <param name="Device">The EVSE.</param>
/// <param name="Charger">Its charges.</param>
sealed record CfosCall(CfosDevice Device, PolledChargePoint Charger)
{
    const int TheConnector = 1;

    public IEvse Evse => Device.Evse;

    public StandingOrders Orders => Device.Orders;

    public EvseReading? Last => Device.Last;

    /// <summary>The charges of its only connector.</summary>
    public SessionTracker Sessions => Charger.Sessions(TheConnector);

    /// <summary>Whether a car is known to be plugged in.</summary>
    public bool HasCar => Last?.Car is CarPresence.Present or CarPresence.Charging;

    /// <exception cref="ChargePointException"><see cref="Failure.Invalid"/>: it has no such connector.</exception>
    public void CheckConnector(int? connector)
    {
        if (connector is not (null or 0 or TheConnector))
            throw new ChargePointException(Failure.Invalid, Device.Id, $"Charger {Device.Id} has connector 1 only, not {connector}.");
    }

    /// <summary>Allows or forbids charging as the standing orders have it.</summary>
    /// <exception cref="CfosException">There is no usable answer.</exception>
    public Task AllowAsOrderedAsync(CancellationToken ct) => Evse.AllowAsync(!Orders.Forbids, ct);

    public ChargePointException Conflict(string what) => new(Failure.Conflict, Device.Id, $"Charger {Device.Id}: {what}.");

    /// <summary>
    /// Whether the device would lose what it is told now: overrides of a charging manager fall at once where no car is plugged in. The
    /// standing orders tell it when one is.
    /// </summary>
    public bool MustWaitForCar => Evse.NeedsCar && !HasCar;
}
