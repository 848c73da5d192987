using ChargeGateway.Configuration;
using ChargeGateway.Storage.Audit;
using ChargeGateway.Storage.Transactions;
using ChargeGateway.Storage.Webhooks;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Storage;

/// <summary>Deletes old charges, old entries of the audit log and old dead letters every hour, in portions so small that nobody waits for it.</summary>
sealed class HistoryRetention(GatewayStore store, IOptions<GatewayOptions> options, TimeProvider time, ILogger<HistoryRetention> logger) : BackgroundService
{
    const int RowsAtOnce = 1000;
    static readonly TimeSpan Interval = TimeSpan.FromHours(1);
    static readonly TimeSpan DeadLetters = TimeSpan.FromDays(30);

    /// <summary>Deletes what is too old now.</summary>
    /// <returns>How many rows were deleted.</returns>
    public async Task<int> SweepAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var deleted = await DeleteAsync(connection => AuditTable.DeleteBefore(connection, now - options.Value.AuditRetention, RowsAtOnce), ct)
            .ConfigureAwait(false);
        deleted += await DeleteAsync(connection => WebhookTable.DeleteLettersBefore(connection, now - DeadLetters, RowsAtOnce), ct).ConfigureAwait(false);
        if (options.Value.SessionRetention is { } sessions)
            deleted += await DeleteAsync(connection => TransactionTable.DeleteBefore(connection, now - sessions, RowsAtOnce), ct).ConfigureAwait(false);
        return deleted;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                var deleted = await SweepAsync(stoppingToken).ConfigureAwait(false);
                if (deleted > 0) logger.LogInformation("Deleted {Count} rows of history that are older than they are kept", deleted);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                logger.LogError(failure, "Old history could not be deleted");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    async Task<int> DeleteAsync(Func<SqliteConnection, int> portion, CancellationToken ct)
    {
        var deleted = 0;
        int last;
        do
        {
            last = await store.WriteAsync(portion, null, ct).ConfigureAwait(false);
            deleted += last;
        }
        while (last == RowsAtOnce);
        return deleted;
    }
}
