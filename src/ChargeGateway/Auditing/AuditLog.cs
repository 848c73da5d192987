using System.Threading.Channels;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Storage;
using ChargeGateway.Storage.Audit;

namespace ChargeGateway.Auditing;

/// <summary>
/// Who did what. Taken down at once, written a moment later and together; when the disk cannot follow, the oldest that wait are lost and that is
/// logged.
/// </summary>
sealed class AuditLog : BackgroundService
{
    const int Waiting = 20_000;
    const int AtOnce = 1000;
    static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    readonly GatewayStore store;
    readonly TimeProvider time;
    readonly ILogger<AuditLog> logger;
    readonly Channel<AuditNote> entries;
    readonly SemaphoreSlim writing = new(1, 1);
    long lost;

    public AuditLog(GatewayStore store, TimeProvider time, ILogger<AuditLog> logger)
    {
        (this.store, this.time, this.logger) = (store, time, logger);
        entries = Channel.CreateBounded<AuditNote>(
            new BoundedChannelOptions(Waiting) { FullMode = BoundedChannelFullMode.DropOldest }, _ => Interlocked.Increment(ref lost));
    }

    /// <summary>Takes down a command's end.</summary>
    public void Note(string key, string charger, Command command, string? status, Failure? failure) => entries.Writer.TryWrite(
        new AuditNote(time.GetUtcNow(), key, charger, status ?? failure?.ToString() ?? "") { Command = command });

    /// <summary>Takes down a change that was asked for by HTTP.</summary>
    public void Note(string key, string action, string? charger, string target, int status) => entries.Writer.TryWrite(
        new AuditNote(time.GetUtcNow(), key, charger, status.ToString(System.Globalization.CultureInfo.InvariantCulture)) { Action = action, Target = target });

    /// <summary>What was done, newest first, what was done just now included.</summary>
    public async Task<IReadOnlyList<AuditEntry>> ListAsync(AuditFilter filter, int limit, int offset, CancellationToken ct)
    {
        await FlushAsync().ConfigureAwait(false);
        return await store.ReadAsync(connection => AuditTable.List(connection, filter, limit, offset), ct).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        await FlushAsync().ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        writing.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await entries.Reader.WaitToReadAsync(stoppingToken).ConfigureAwait(false))
        {
            await Task.Delay(Interval, time, stoppingToken).ConfigureAwait(false);
            await FlushAsync().ConfigureAwait(false);
            if (Interlocked.Exchange(ref lost, 0) is > 0 and var count) logger.LogError("{Count} entries of the audit log are lost: the disk cannot follow", count);
        }
    }

    /// <summary>Writes what waits now; what comes meanwhile waits for the next time, so that it too is written together.</summary>
    async Task FlushAsync()
    {
        await writing.WaitAsync().ConfigureAwait(false);
        try
        {
            var left = entries.Reader.Count;
            for (var batch = NextBatch(left); batch.Count > 0; left -= batch.Count, batch = NextBatch(left))
                await store.WriteAsync(connection => AuditTable.Insert(connection, batch), null, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "The audit log could not be written");
        }
        finally
        {
            writing.Release();
        }
    }

    List<AuditEntry> NextBatch(int most)
    {
        var batch = new List<AuditEntry>();
        while (batch.Count < Math.Min(most, AtOnce) && entries.Reader.TryRead(out var note)) batch.Add(note.ToEntry());
        return batch;
    }
}
