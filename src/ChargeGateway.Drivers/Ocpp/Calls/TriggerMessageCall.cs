using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.17; OCPP 2.0.1 part 2, F06.</summary>
static class TriggerMessageCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, TriggerMessage command, CancellationToken ct) =>
        new(await AskAsync(charger, command.Message, command.Connector, ct).ConfigureAwait(false));

    /// <summary>Asks for a message of the charger as a whole.</summary>
    public static Task<string> AskAsync(OcppChargePoint charger, string message, CancellationToken ct) => AskAsync(charger, message, null, ct);

    static Task<string> AskAsync(OcppChargePoint charger, string message, int? connector, CancellationToken ct) =>
        charger.Version.IsV2() ? AskV2Async(charger, message, connector, ct) : AskV16Async(charger, message, connector > 0 ? connector : null, ct);

    static async Task<string> AskV16Async(OcppChargePoint charger, string message, int? connector, CancellationToken ct)
    {
        if (IsExtended(message))
        {
            var extended = new ExtendedTriggerMessageRequest { RequestedMessage = message, ConnectorId = connector };
            return (await charger.CallAsync(extended, ct).ConfigureAwait(false)).Status!;
        }

        var request = new TriggerMessageRequest { RequestedMessage = message, ConnectorId = connector };
        return (await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!;
    }

    static async Task<string> AskV2Async(OcppChargePoint charger, string message, int? connector, CancellationToken ct)
    {
        var request = new V2.TriggerMessageRequest { RequestedMessage = InV2(message), Evse = connector > 0 ? Evse(message, connector.Value) : null };
        return (await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!;
    }

    /// <summary>What only the security whitepaper's message can ask for.</summary>
    static bool IsExtended(string message) => message is "LogStatusNotification" or "SignChargePointCertificate";

    /// <summary>What 1.6 calls otherwise, by its name in 2.x.</summary>
    static string InV2(string message) => message switch
    {
        "DiagnosticsStatusNotification" => "LogStatusNotification",
        "SignChargePointCertificate" => "SignChargingStationCertificate",
        _ => message,
    };

    /// <summary>A status is asked of a connector, everything else of an EVSE (F06.FR.12).</summary>
    static V2.Evse Evse(string message, int evse) => new() { Id = evse, ConnectorId = message == "StatusNotification" ? 1 : null };
}
