using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.19; OCPP 2.0.1 part 2, L01 and L02.</summary>
static class UpdateFirmwareCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, UpdateFirmware command, CancellationToken ct) =>
        charger.Version.IsV2() ? SendV2Async(charger, command, ct) : SendV16Async(charger, command, ct);

    static async Task<Reply> SendV16Async(OcppChargePoint charger, UpdateFirmware command, CancellationToken ct)
    {
        var request = new UpdateFirmwareRequest
        {
            Location = command.Location,
            RetrieveDate = command.RetrieveDate ?? charger.Context.Now,
            Retries = command.Retries,
            RetryInterval = command.RetryInterval,
        };
        await charger.CallAsync(request, ct).ConfigureAwait(false);
        return new Reply(Reply.Accepted);
    }

    static async Task<Reply> SendV2Async(OcppChargePoint charger, UpdateFirmware command, CancellationToken ct)
    {
        var request = new V2.UpdateFirmwareRequest
        {
            RequestId = charger.Context.Numbers.Next(),
            Firmware = new V2.Firmware { Location = command.Location, RetrieveDateTime = command.RetrieveDate ?? charger.Context.Now },
            Retries = command.Retries,
            RetryInterval = command.RetryInterval,
        };
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }
}
