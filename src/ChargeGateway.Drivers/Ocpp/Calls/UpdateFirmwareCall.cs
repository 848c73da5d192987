using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.19.</summary>
static class UpdateFirmwareCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, UpdateFirmware command, CancellationToken ct)
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
}
