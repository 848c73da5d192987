using System.Globalization;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.12; OCPP 2.0.1 part 2, F03.</summary>
static class StopChargingCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, StopCharging command, CancellationToken ct)
    {
        var transaction = Find(charger, command);
        var status = charger.Version.IsV2()
            ? (await charger.CallAsync(new V2.RequestStopTransactionRequest { TransactionId = Reference(transaction) }, ct).ConfigureAwait(false)).Status
            : (await charger.CallAsync(new RemoteStopTransactionRequest { TransactionId = transaction.Id }, ct).ConfigureAwait(false)).Status;
        return new Reply(status!);
    }

    /// <summary>The charger's name for it; one that began under 1.6 has only the gateway's.</summary>
    static string Reference(Transaction transaction) => transaction.Reference ?? transaction.Id.ToString(CultureInfo.InvariantCulture);

    /// <exception cref="ChargePointException">No such charge runs, or more than one does.</exception>
    static Transaction Find(OcppChargePoint charger, StopCharging command)
    {
        var running = charger.Context.Transactions.Open(charger.Id)
            .Where(transaction => command.Transaction is null || transaction.Id == command.Transaction)
            .Where(transaction => command.Connector is null || transaction.Connector == command.Connector)
            .ToList();
        if (running.Count == 0) throw Conflict(charger, "has no such charge running; look at its connectors");
        if (running.Count > 1 && command.Connector is null) throw Conflict(charger, "has several charges running; say which one, by connector or transaction");
        return running[^1];
    }

    static ChargePointException Conflict(OcppChargePoint charger, string what) =>
        new(Failure.Conflict, charger.Id, $"Charger {charger.Id} {what}.");
}
