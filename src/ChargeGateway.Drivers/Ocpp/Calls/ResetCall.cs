using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.14; OCPP 2.0.1 part 2, B11 and B12: soft waits until no charge runs, hard does not.</summary>
static class ResetCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, Reset command, CancellationToken ct) =>
        charger.Version.IsV2() ? SendV2Async(charger, command, ct) : SendV16Async(charger, command, ct);

    static async Task<Reply> SendV16Async(OcppChargePoint charger, Reset command, CancellationToken ct)
    {
        var request = new ResetRequest { Type = command.Type.ToString() };
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }

    static async Task<Reply> SendV2Async(OcppChargePoint charger, Reset command, CancellationToken ct)
    {
        var request = new V2.ResetRequest { Type = command.Type == ResetType.Soft ? "OnIdle" : "Immediate" };
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }
}
