using ChargeGateway.Storage;
using ChargeGateway.Storage.Balanz;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz.Logs;

/// <summary>Puts the audit log on disk, shows what is there after a start, and deletes what is old.</summary>
sealed class AuditWriter(AuditLog audit, GatewayStore store, IOptions<BalanzOptions> options, TimeProvider time, ILogger<AuditWriter> logger)
    : BackgroundService
{
    const int AtOnce = 200;
    static readonly TimeSpan SweepInterval = TimeSpan.FromHours(6);

    DateTimeOffset swept;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var most = options.Value.LogCapacity / 2;
        foreach (var record in await store.ReadAsync(connection => AuditTable.Newest(connection, most), cancellationToken).ConfigureAwait(false))
            audit.Show(record);
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        await WriteAsync().ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await audit.Unwritten.WaitToReadAsync(stoppingToken).ConfigureAwait(false))
            await WriteAsync().ConfigureAwait(false);
    }

    async Task WriteAsync()
    {
        var batch = new List<AuditRecord>();
        while (batch.Count < AtOnce && audit.Unwritten.TryRead(out var record)) batch.Add(record);
        if (batch.Count == 0) return;
        try
        {
            await store.WriteAsync(connection => AuditTable.Insert(connection, batch), null, CancellationToken.None).ConfigureAwait(false);
            await SweepAsync().ConfigureAwait(false);
        }
        catch (Exception failed)
        {
            logger.LogError(failed, "{Count} lines of the audit log could not be stored", batch.Count);
        }
    }

    async Task SweepAsync()
    {
        var now = time.GetUtcNow();
        if (now - swept < SweepInterval) return;
        swept = now;
        var before = now - options.Value.AuditRetention;
        await store.WriteAsync(connection => AuditTable.DeleteBefore(connection, before), null, CancellationToken.None).ConfigureAwait(false);
    }
}
