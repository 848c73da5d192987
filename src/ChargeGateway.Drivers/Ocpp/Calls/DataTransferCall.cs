using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.6.</summary>
static class DataTransferCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, DataTransfer command, CancellationToken ct)
    {
        var request = new DataTransferRequest { VendorId = command.VendorId, MessageId = command.MessageId, Data = command.Data };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        return new DataTransferReply(answer.Status!, answer.Data);
    }
}
