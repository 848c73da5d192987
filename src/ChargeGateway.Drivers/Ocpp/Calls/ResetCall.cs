using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.14.</summary>
static class ResetCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, Reset command, CancellationToken ct)
    {
        var answer = await charger.CallAsync(new ResetRequest { Type = command.Type.ToString() }, ct).ConfigureAwait(false);
        return new Reply(answer.Status!);
    }
}
