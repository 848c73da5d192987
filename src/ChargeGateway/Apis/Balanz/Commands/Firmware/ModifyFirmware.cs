using ChargeGateway.Apis.Balanz.Model;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Firmware;

/// <summary>
/// Changes the given fields of a firmware; the meter type and the versions it can follow become empty where they are not given. One that is
/// not known is an unexpected error.
/// </summary>
static class ModifyFirmware
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var payload = call.Payload;
        if (payload.Text(Fields.Firmware) is not { } id || call.Context.Firmware.Find(id) is not { } known) return Answer.Unexpected;
        var changed = known with
        {
            Vendor = payload.FilledText(FirmwareFields.Vendor) ?? known.Vendor,
            Model = payload.FilledText(FirmwareFields.Model) ?? known.Model,
            Version = payload.FilledText(FirmwareFields.Version) ?? known.Version,
            MeterType = payload.Text(FirmwareFields.MeterType) ?? "",
            Url = payload.FilledText(FirmwareFields.Url) ?? known.Url,
            UpgradeFrom = payload.Text(FirmwareFields.UpgradeFrom) ?? "",
        };
        FirmwareOptions.Check(changed);
        await call.Context.Firmware.SaveAsync(changed, ct).ConfigureAwait(false);
        return Answer.Accepted;
    }
}
