using System.Collections.Concurrent;
using System.Threading.Channels;
using ChargeGateway.Events;

namespace ChargeGateway.Webhooks;

/// <summary>Runs the enabled webhooks, and begins one anew when it is changed.</summary>
sealed class WebhookHost(WebhookStore store, EventBuffer buffer, WebhookPost post, WebhookTiming timing, TimeProvider time, ILogger<WebhookHost> logger)
    : BackgroundService
{
    readonly ConcurrentDictionary<string, WebhookRun> runs = new(StringComparer.Ordinal);
    readonly Channel<bool> changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>How a webhook fares; none where it does not run.</summary>
    public WebhookRun? Find(string id) => runs.GetValueOrDefault(id);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        store.Changed += Look;
        try
        {
            while (true)
            {
                await FollowAsync().ConfigureAwait(false);
                await changed.Reader.ReadAsync(stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
        finally
        {
            store.Changed -= Look;
            await Task.WhenAll(runs.Values.Select(EndAsync)).ConfigureAwait(false);
        }
    }

    void Look() => changed.Writer.TryWrite(true);

    async Task FollowAsync()
    {
        var wanted = store.All.Where(webhook => webhook.Enabled).ToDictionary(webhook => webhook.Id, StringComparer.Ordinal);
        foreach (var run in runs.Values.Where(run => !ReferenceEquals(wanted.GetValueOrDefault(run.Webhook.Id), run.Webhook)).ToList())
        {
            runs.TryRemove(run.Webhook.Id, out _);
            await EndAsync(run).ConfigureAwait(false);
        }

        foreach (var webhook in wanted.Values.Where(webhook => !runs.ContainsKey(webhook.Id)))
        {
            var run = new WebhookRun(webhook, buffer, post, store, timing, time);
            run.Start();
            runs[webhook.Id] = run;
        }
    }

    async Task EndAsync(WebhookRun run)
    {
        try
        {
            await run.EndAsync().ConfigureAwait(false);
        }
        catch (Exception failed)
        {
            logger.LogError(failed, "The webhook {Webhook} failed", run.Webhook.Id);
        }
    }
}
