using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz.Upkeep;

/// <summary>Closes the line of a charger that says nothing for too long, so that it dials in anew.</summary>
sealed class LineWatchdog(
    IChargerLines lines, StateBoard states, IOptions<BalanzOptions> options, TimeProvider time, ILogger<LineWatchdog> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(options.Value.WatchdogInterval, time, stoppingToken).ConfigureAwait(false);
            if (options.Value.WatchdogStale > TimeSpan.Zero) await LookAsync(options.Value.WatchdogStale).ConfigureAwait(false);
        }
    }

    async Task LookAsync(TimeSpan stale)
    {
        var before = time.GetUtcNow() - stale;
        foreach (var id in states.All.Where(state => state.IsOnline).Select(state => state.Id))
        {
            if (lines.LastHeard(id) is not { } heard || heard > before) continue;
            logger.LogWarning("{ChargePoint} has said nothing since {Heard:O}; its line is closed", id, heard);
            await lines.CloseAsync(id, "nothing was heard for too long").ConfigureAwait(false);
        }
    }
}
