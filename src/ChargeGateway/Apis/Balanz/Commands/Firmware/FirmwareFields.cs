namespace ChargeGateway.Apis.Balanz.Commands.Firmware;

/// <summary>The names of a firmware's fields.</summary>
static class FirmwareFields
{
    public const string Vendor = "charge_point_vendor";
    public const string Model = "charge_point_model";
    public const string Version = "firmware_version";
    public const string MeterType = "meter_type";
    public const string Url = "url";
    public const string UpgradeFrom = "upgrade_from_versions";
}
