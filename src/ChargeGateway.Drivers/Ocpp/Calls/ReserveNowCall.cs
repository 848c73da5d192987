using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.13; OCPP 2.0.1 part 2, H01.</summary>
static class ReserveNowCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, ReserveNow command, CancellationToken ct) =>
        charger.Version.IsV2() ? SendV2Async(charger, command, ct) : SendV16Async(charger, command, ct);

    static async Task<Reply> SendV16Async(OcppChargePoint charger, ReserveNow command, CancellationToken ct)
    {
        var request = new ReserveNowRequest
        {
            ConnectorId = command.Connector,
            ExpiryDate = command.ExpiryDate,
            IdTag = command.IdTag,
            ParentIdTag = command.ParentIdTag,
            ReservationId = command.ReservationId,
        };
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }

    static async Task<Reply> SendV2Async(OcppChargePoint charger, ReserveNow command, CancellationToken ct)
    {
        var request = new V2.ReserveNowRequest
        {
            EvseId = command.Connector == 0 ? null : command.Connector,
            ExpiryDateTime = command.ExpiryDate,
            IdToken = TokenOf.Tag(command.IdTag),
            GroupIdToken = command.ParentIdTag is { } parent ? TokenOf.Group(parent) : null,
            Id = command.ReservationId,
        };
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }
}
