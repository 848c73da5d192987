using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.2; OCPP 2.0.1 part 2, G03 and G04.</summary>
static class ChangeAvailabilityCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, ChangeAvailability command, CancellationToken ct) =>
        charger.Version.IsV2() ? SendV2Async(charger, command, ct) : SendV16Async(charger, command, ct);

    static async Task<Reply> SendV16Async(OcppChargePoint charger, ChangeAvailability command, CancellationToken ct)
    {
        var request = new ChangeAvailabilityRequest { ConnectorId = command.Connector, Type = command.Type.ToString() };
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }

    static async Task<Reply> SendV2Async(OcppChargePoint charger, ChangeAvailability command, CancellationToken ct)
    {
        var request = new V2.ChangeAvailabilityRequest
        {
            OperationalStatus = command.Type.ToString(),
            Evse = command.Connector == 0 ? null : new V2.Evse { Id = command.Connector },
        };
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }
}
