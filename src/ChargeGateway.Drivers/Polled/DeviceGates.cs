using System.Collections.Concurrent;

namespace ChargeGateway.Drivers.Polled;

/// <summary>The gates of one driver: chargers behind the same address share one.</summary>
sealed class DeviceGates
{
    readonly ConcurrentDictionary<string, DeviceGate> gates = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The gate of an address; as many as addresses were ever configured.</summary>
    /// <param name="address">The device's address, such as host and port; letter case does not matter.</param>
    public DeviceGate For(string address) => gates.GetOrAdd(address, static _ => new DeviceGate());
}
