using ChargeGateway.Storage.Balanz;

namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>A firmware that is known.</summary>
sealed record FirmwareShape(
    string FirmwareId,
    string ChargePointVendor,
    string ChargePointModel,
    string? FirmwareVersion,
    string MeterType,
    string Url,
    string UpgradeFromVersions)
{
    public static FirmwareShape Of(BalanzFirmware firmware) => new(
        firmware.Id, firmware.Vendor, firmware.Model, firmware.Version, firmware.MeterType, firmware.Url, firmware.UpgradeFrom);
}
