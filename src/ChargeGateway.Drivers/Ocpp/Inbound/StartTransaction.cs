using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// OCPP 1.6 edition 2, 4.8. The charge is on disk before the charger learns its id. A charge that an unwelcome tag began, as an offline
/// charger may report, is recorded too: its energy was delivered.
/// </summary>
static class StartTransaction
{
    public static async ValueTask<object> HandleAsync(InboundCall call, StartTransactionRequest request, CancellationToken ct)
    {
        var connector = Connectors.Check(request.ConnectorId);
        var decision = call.Context.Tags.DecideStart(request.IdTag ?? "", call.Charger.Id, connector);
        var start = new TransactionStart(
            call.Charger.Id,
            connector,
            request.IdTag,
            request.Timestamp ?? call.Context.Now,
            request.MeterStart,
            decision.MayCharge,
            request.ReservationId);
        var transaction = await call.Context.Transactions.StartAsync(start, ct).ConfigureAwait(false);
        return new StartTransactionResponse { TransactionId = transaction.Id, IdTagInfo = IdTags.Info(decision) };
    }
}
