using System.Globalization;
using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Drivers.Polled.Sessions;

/// <summary>Puts the charges of one connector on record.</summary>
sealed class SessionRecord(string chargePointId, int connector, ITransactionLog log, TimeProvider time)
{
    /// <summary>
    /// Records the beginning of a charge. The device's name for it may come twice: for a charge that was stopped before the gateway began to
    /// look, which stays ended, and for another one after the device began to count anew, which gets a name of its own.
    /// </summary>
    public async Task StartAsync(Stay charge, ConnectorReading reading, CancellationToken ct)
    {
        var start = new TransactionStart(
            chargePointId, connector, charge.Tag, charge.Since, charge.Meter.Start, Reference: reading.Charge?.Id);
        var recorded = await log.StartAsync(start, ct).ConfigureAwait(false);
        if (!recorded.IsOpen && charge.WasFound && recorded.StoppedAt >= charge.Since && reading.Car != CarPresence.Charging)
        {
            charge.Over(time.GetUtcNow());
            return;
        }

        if (!recorded.IsOpen)
        {
            var own = string.Create(CultureInfo.InvariantCulture, $"{start.Reference}{Stay.Mark}{time.GetUtcNow().ToUnixTimeMilliseconds()}");
            recorded = await log.StartAsync(start with { Reference = own }, ct).ConfigureAwait(false);
        }

        charge.Recorded = recorded;
    }

    /// <summary>Records the end of a charge.</summary>
    public Task<Transaction?> StopAsync(Transaction running, DateTimeOffset at, decimal stop, string reason, CancellationToken ct)
    {
        var end = at > running.StartedAt ? at : running.StartedAt;
        return log.StopAsync(new TransactionStop(chargePointId, running.Id, end, stop, reason), ct);
    }
}
