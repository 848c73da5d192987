using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Firmware;

/// <summary>All firmware that is known.</summary>
static class GetFirmware
{
    public static ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct) =>
        Answer.Of(call.Context.Firmware.All.Select(FirmwareShape.Of).ToList());
}
