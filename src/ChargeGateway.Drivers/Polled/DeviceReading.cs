using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Drivers.Polled;

/// <summary>What one poll showed of a charger.</summary>
/// <param name="Identity">What it says of itself.</param>
/// <param name="Connectors">Its connectors, each number once.</param>
sealed record DeviceReading(ChargerIdentity Identity, IReadOnlyList<ConnectorReading> Connectors)
{
    /// <summary>The errors that are present.</summary>
    public IReadOnlyList<DeviceFault> Faults { get; init; } = [];

    /// <summary>Whether a car is plugged in somewhere; decides how soon the device is asked again.</summary>
    public bool HasCar => Connectors.Any(connector => connector.Car is CarPresence.Waiting or CarPresence.Present or CarPresence.Charging);
}
