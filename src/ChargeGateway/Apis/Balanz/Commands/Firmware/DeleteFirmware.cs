using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Firmware;

/// <summary>Forgets a firmware. One that is not known is an unexpected error.</summary>
static class DeleteFirmware
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct) =>
        call.Payload.Text(Fields.Firmware) is { } id && await call.Context.Firmware.DeleteAsync(id, ct).ConfigureAwait(false)
            ? Answer.Accepted
            : Answer.Unexpected;
}
