using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.17.</summary>
static class TriggerMessageCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, TriggerMessage command, CancellationToken ct)
    {
        var answer = IsExtended(command.Message)
            ? (await charger.CallAsync(new ExtendedTriggerMessageRequest { RequestedMessage = command.Message, ConnectorId = command.Connector }, ct)
                .ConfigureAwait(false)).Status
            : (await charger.CallAsync(new TriggerMessageRequest { RequestedMessage = command.Message, ConnectorId = command.Connector }, ct)
                .ConfigureAwait(false)).Status;
        return new Reply(answer!);
    }

    /// <summary>What only the security whitepaper's message can ask for.</summary>
    static bool IsExtended(string message) => message is "LogStatusNotification" or "SignChargePointCertificate";
}
