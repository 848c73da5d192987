using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz.Upkeep;

/// <summary>
/// Takes the charges of a charger that says nothing for too long to be over. Should the charger report their end later, that counts. What the
/// charger was offered stays reserved: it may still be charging.
/// </summary>
sealed class ChargeWatchdog(
    IChargerLines lines,
    IChargerDirectory chargers,
    StateBoard states,
    ITransactionLog transactions,
    IOptions<BalanzOptions> options,
    TimeProvider time,
    ILogger<ChargeWatchdog> logger) : BackgroundService
{
    const string DialsIn = "ocpp";
    const string Reason = "Other";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = time.GetUtcNow();
        while (true)
        {
            await Task.Delay(options.Value.TransactionInterval, time, stoppingToken).ConfigureAwait(false);
            if (options.Value.TransactionTimeout > TimeSpan.Zero) await LookAsync(options.Value.TransactionTimeout, started, stoppingToken).ConfigureAwait(false);
        }
    }

    async Task LookAsync(TimeSpan timeout, DateTimeOffset started, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        foreach (var charger in chargers.All.Where(charger => charger.Driver == DialsIn))
        {
            var heard = lines.LastHeard(charger.Id) ?? Later(states.Find(charger.Id)?.OfflineSince, started);
            if (now - heard <= timeout) continue;
            foreach (var charge in transactions.Open(charger.Id))
            {
                logger.LogWarning("{ChargePoint} has said nothing since {Heard:O}; its charge {Transaction} is taken to be over", charger.Id, heard, charge.Id);
                var stop = new TransactionStop(charger.Id, charge.Id, now, null, Reason) { Inferred = true };
                await transactions.StopAsync(stop, ct).ConfigureAwait(false);
            }
        }
    }

    /// <summary>A charger had no chance to say anything while the gateway was down.</summary>
    static DateTimeOffset Later(DateTimeOffset? one, DateTimeOffset other) => one > other ? one.Value : other;
}
