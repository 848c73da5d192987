using System.Text.Json;

namespace ChargeGateway.Drivers.Cfos.Info;

/// <summary>What <c>get_dev_info</c> says, from firmware 1.6 to 2.x.</summary>
/// <param name="Title">The installation's title.</param>
/// <param name="Firmware">The version as text.</param>
/// <param name="Serial">The serial number.</param>
/// <param name="LoadBalancing">Whether the manager steers the chargers itself; false is observe mode. None where it does not say.</param>
/// <param name="Devices">The devices, meters included.</param>
sealed record ManagerInfo(string? Title, string? Firmware, string? Serial, bool? LoadBalancing, IReadOnlyList<DeviceInfo> Devices)
{
    public FirmwareVersion? Version => FirmwareVersion.Parse(Firmware);

    public DeviceInfo? Find(string devId) => Devices.FirstOrDefault(device => device.DevId.Equals(devId, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="CfosException">It is no such answer.</exception>
    public static ManagerInfo Read(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object || !answer.TryGetProperty("devices", out var devices) || devices.ValueKind != JsonValueKind.Array)
            throw CfosException.Unusable("get_dev_info has no list of devices.");
        var fields = new Fields(answer);
        var settings = fields.Object("params") ?? fields;
        return new ManagerInfo(
            settings.Text("title"),
            settings.Text("version"),
            settings.Object("vsn")?.Text("serialno"),
            settings.Flag("lb_enabled") ?? (fields.Flag("loadmgr_disabled") is { } disabled ? !disabled : null),
            [.. fields.Objects("devices").Select(DeviceInfo.Read).OfType<DeviceInfo>()]);
    }
}
