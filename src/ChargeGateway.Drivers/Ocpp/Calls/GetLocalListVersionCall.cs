using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.10; OCPP 2.0.1 part 2, D02.</summary>
static class GetLocalListVersionCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, GetLocalListVersion command, CancellationToken ct) =>
        charger.Version.IsV2() ? SendV2Async(charger, command, ct) : SendV16Async(charger, command, ct);

    static async Task<Reply> SendV16Async(OcppChargePoint charger, GetLocalListVersion command, CancellationToken ct)
    {
        var answer = await charger.CallAsync(new GetLocalListVersionRequest(), ct).ConfigureAwait(false);
        return new LocalListVersionReply(Reply.Accepted, answer.ListVersion!.Value);
    }

    static async Task<Reply> SendV2Async(OcppChargePoint charger, GetLocalListVersion command, CancellationToken ct)
    {
        var answer = await charger.CallAsync(new V2.GetLocalListVersionRequest(), ct).ConfigureAwait(false);
        return new LocalListVersionReply(Reply.Accepted, answer.VersionNumber!.Value);
    }
}
