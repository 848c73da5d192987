using ChargeGateway.Storage.Balanz;
using CsvHelper.Configuration.Attributes;

namespace ChargeGateway.Apis.Balanz.Files;

/// <summary>A line of <c>firmware.csv</c>.</summary>
sealed class FirmwareLine
{
    [Name("firmware_id")]
    public string Id { get; set; } = "";

    [Name("charge_point_vendor")]
    public string Vendor { get; set; } = "";

    [Name("charge_point_model")]
    public string Model { get; set; } = "";

    [Name("firmware_version")]
    public string Version { get; set; } = "";

    [Name("meter_type")]
    public string MeterType { get; set; } = "";

    [Name("url")]
    public string Url { get; set; } = "";

    [Name("upgrade_from_versions")]
    public string UpgradeFrom { get; set; } = "";

    public static FirmwareLine Of(BalanzFirmware firmware) => new()
    {
        Id = firmware.Id,
        Vendor = firmware.Vendor,
        Model = firmware.Model,
        Version = firmware.Version ?? "",
        MeterType = firmware.MeterType,
        Url = firmware.Url,
        UpgradeFrom = firmware.UpgradeFrom,
    };

    public BalanzFirmware ToFirmware() => new(Id, Vendor, Model, Version.Length == 0 ? null : Version, MeterType, Url, UpgradeFrom);
}
