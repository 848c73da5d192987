namespace ChargeGateway.Storage.Samples;

/// <summary>Deletes old samples every hour, in portions so small that nobody waits for it.</summary>
/// <param name="store">Where they are.</param>
/// <param name="retention">How long samples are kept; zero for ever.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told what was deleted.</param>
sealed class SampleRetention(GatewayStore store, TimeSpan retention, TimeProvider time, ILogger<SampleRetention> logger) : BackgroundService
{
    const int SeriesAtOnce = 100;
    const int RowsAtOnce = 2000;

    static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Deletes what is too old now.</summary>
    /// <returns>How many samples were deleted.</returns>
    public async Task<int> SweepAsync(CancellationToken ct)
    {
        if (retention <= TimeSpan.Zero) return 0;
        var before = (time.GetUtcNow() - retention).ToUnixTimeMilliseconds();
        var deleted = 0;
        foreach (var series in (await store.ReadAsync(connection => SampleTable.SeriesBefore(connection, before), ct).ConfigureAwait(false))
            .Chunk(SeriesAtOnce))
        {
            deleted += await DeleteAsync(series, before, ct).ConfigureAwait(false);
        }

        return deleted;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                var deleted = await SweepAsync(stoppingToken).ConfigureAwait(false);
                if (deleted > 0) logger.LogInformation("Deleted {Count} meter samples older than {Retention}", deleted, retention);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                logger.LogError(failure, "Old meter samples could not be deleted");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    async Task<int> DeleteAsync(long[] series, long before, CancellationToken ct)
    {
        var deleted = 0;
        int portion;
        do
        {
            portion = await store.WriteAsync(connection => SampleTable.DeleteBefore(connection, series, before, RowsAtOnce), null, ct)
                .ConfigureAwait(false);
            deleted += portion;
        }
        while (portion == RowsAtOnce);
        return deleted;
    }
}
