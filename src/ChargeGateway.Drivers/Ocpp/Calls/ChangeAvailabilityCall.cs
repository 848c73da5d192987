using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.2.</summary>
static class ChangeAvailabilityCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, ChangeAvailability command, CancellationToken ct)
    {
        var request = new ChangeAvailabilityRequest { ConnectorId = command.Connector, Type = command.Type.ToString() };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        return new Reply(answer.Status!);
    }
}
