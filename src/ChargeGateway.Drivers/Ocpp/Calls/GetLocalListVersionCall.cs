using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.10.</summary>
static class GetLocalListVersionCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, GetLocalListVersion command, CancellationToken ct)
    {
        var answer = await charger.CallAsync(new GetLocalListVersionRequest(), ct).ConfigureAwait(false);
        return new LocalListVersionReply(Reply.Accepted, answer.ListVersion!.Value);
    }
}
