using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Drivers.Lektrico.State;

/// <summary>What does not change while a box answers.</summary>
/// <param name="Model">What kind of box it is.</param>
/// <param name="ModelName">The model as its maker names it; none where it did not say.</param>
/// <param name="SerialNumber">Its serial number.</param>
/// <param name="Firmware">Its firmware, where it was asked for.</param>
/// <param name="MaxCurrent">The most that it can do, A per phase.</param>
sealed record BoxIdentity(BoxModel Model, string? ModelName, string? SerialNumber, string? Firmware, int MaxCurrent)
{
    const string Vendor = "Lektrico";

    /// <summary>The identity as the gateway tells it.</summary>
    /// <param name="firmware">The firmware that runs now.</param>
    public ChargerIdentity Describe(string? firmware) => new(Vendor, ModelName, SerialNumber, firmware ?? Firmware);

    /// <summary>Model and serial number from a device id such as <c>1p7k_500006</c>.</summary>
    public static (BoxModel Model, string? Name, string? Serial) Read(string? deviceId)
    {
        if (string.IsNullOrWhiteSpace(deviceId)) return (BoxModel.Charger, null, null);
        var parts = deviceId.Trim().Split('_', 2);
        var serial = parts.Length == 2 ? parts[1] : null;
        return parts[0].ToUpperInvariant() switch
        {
            "1P7K" => (BoxModel.OnePhase, "1P7K", serial),
            "3P22K" => (BoxModel.ThreePhase, "3P22K", serial),
            "M2W" => (BoxModel.LoadBalancer, serial?.StartsWith("83", StringComparison.Ordinal) == true ? "3EM" : "EM", serial),
            var other => (BoxModel.Charger, other, serial),
        };
    }
}
