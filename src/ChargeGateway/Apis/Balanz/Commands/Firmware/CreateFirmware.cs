using ChargeGateway.Apis.Balanz.Model;
using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Storage.Balanz;

namespace ChargeGateway.Apis.Balanz.Commands.Firmware;

/// <summary>Makes a firmware known. An expression that is none is an unexpected error, and nothing is kept then.</summary>
static class CreateFirmware
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var payload = call.Payload;
        if (payload.FilledText(Fields.Firmware) is not { } id
            || payload.Text(FirmwareFields.Vendor) is not { } vendor
            || payload.Text(FirmwareFields.Model) is not { } model
            || payload.Text(FirmwareFields.Url) is not { } url
            || call.Context.Firmware.Find(id) is not null)
        {
            return Answer.IllegalArguments;
        }

        var firmware = new BalanzFirmware(
            id,
            vendor,
            model,
            payload.Text(FirmwareFields.Version),
            payload.Text(FirmwareFields.MeterType) ?? "",
            url,
            payload.Text(FirmwareFields.UpgradeFrom) ?? "");
        FirmwareOptions.Check(firmware);
        await call.Context.Firmware.SaveAsync(firmware, ct).ConfigureAwait(false);
        return Answer.Accepted;
    }
}
