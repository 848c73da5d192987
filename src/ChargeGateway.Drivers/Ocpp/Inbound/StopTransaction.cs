using ChargeGateway.Core.Events;
using ChargeGateway.Core.Metering;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using ChargeGateway.Drivers.Ocpp.Metering;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// OCPP 1.6 edition 2, 4.10. Whoever stops it and whatever the gateway thinks of the tag, the charge is over: it is closed and on disk before
/// the answer. An unknown charge is answered too, since an error would make the charger send it for ever.
/// </summary>
static class StopTransaction
{
    const string DefaultReason = "Local";

    public static async ValueTask<object> HandleAsync(InboundCall call, StopTransactionRequest request, CancellationToken ct)
    {
        var now = call.Context.Now;
        var id = request.TransactionId ?? 0;
        var readings = MeterValueReader.Read(request.TransactionData, now);
        var known = await call.Context.Transactions.FindAsync(id, ct).ConfigureAwait(false);
        if (known?.ChargePointId == call.Charger.Id && readings.Count > 0)
            call.Charger.Publish(new MeterValuesReceived(call.Charger.Id, now, known.Connector, id, readings));

        var stop = new TransactionStop(
            call.Charger.Id,
            id,
            request.Timestamp ?? now,
            request.MeterStop ?? LastRegister(readings),
            request.Reason ?? DefaultReason,
            request.IdTag);
        if (await call.Context.Transactions.StopAsync(stop, ct).ConfigureAwait(false) is null)
            Unknown(call, stop);
        return new StopTransactionResponse { IdTagInfo = request.IdTag is { } tag ? IdTags.Info(call.Context.Tags.Decide(tag)) : null };
    }

    static decimal? LastRegister(IReadOnlyList<MeterReading> readings) =>
        readings.OrderBy(reading => reading.At)
            .Select(reading => new ReadingTotals(reading.Values).Sum(Measurands.EnergyImportRegister))
            .LastOrDefault(value => value is not null);

    static void Unknown(InboundCall call, TransactionStop stop)
    {
        var text = $"stopped transaction {stop.TransactionId}, which it never started here (meter {stop.MeterStop} Wh, reason {stop.Reason})";
        call.Charger.OnDeviation(text);
        call.Charger.Publish(new ChargerError(call.Charger.Id, call.Context.Now, "UnknownTransaction", text));
    }
}
