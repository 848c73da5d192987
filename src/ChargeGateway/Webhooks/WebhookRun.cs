using System.Text;
using ChargeGateway.Events;

namespace ChargeGateway.Webhooks;

/// <summary>
/// Tells one webhook of events, in order, each until it is taken or given up. While it does not answer at all, each further event is tried once
/// only, so that the newest are not lost behind old ones.
/// </summary>
sealed class WebhookRun(Webhook webhook, EventBuffer buffer, WebhookPost post, WebhookStore store, WebhookTiming timing, TimeProvider time)
{
    const int AtOnce = 100;
    const int MostLeft = 1000;

    readonly CancellationTokenSource ending = new();
    Task running = Task.CompletedTask;
    bool isDown;

    /// <summary>The webhook as it is told now.</summary>
    public Webhook Webhook => webhook;

    /// <summary>When an event was last taken; none before the first.</summary>
    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>What went wrong last; none after an event was taken.</summary>
    public string? Failure { get; private set; }

    /// <summary>Begins with what happens from now on.</summary>
    public void Start() => running = RunAsync(buffer.Newest, ending.Token);

    /// <summary>Ends. Events that were not told yet become dead letters.</summary>
    public async Task EndAsync()
    {
        await ending.CancelAsync().ConfigureAwait(false);
        await running.ConfigureAwait(false);
        ending.Dispose();
    }

    async Task RunAsync(long number, CancellationToken ct)
    {
        try
        {
            while (true)
            {
                await buffer.WaitAsync(number, ct).ConfigureAwait(false);
                var (events, lost) = buffer.After(number, AtOnce);
                if (lost > 0) await GiveUpAsync(0, $"{lost} events were lost: too many waited.", "", "{}").ConfigureAwait(false);
                foreach (var happened in events)
                {
                    if (webhook.Filter.Wants(happened)) await TellAsync(happened, ct).ConfigureAwait(false);
                    number = happened.Number;
                }
            }
        }
        catch (OperationCanceledException)
        {
            foreach (var happened in buffer.After(number, MostLeft).Events.Where(webhook.Filter.Wants))
                await GiveUpAsync(0, "The gateway stopped, or the webhook was changed, before it was told.", happened).ConfigureAwait(false);
        }
    }

    async Task TellAsync(BufferedEvent happened, CancellationToken ct)
    {
        var attempts = 0;
        while (true)
        {
            attempts++;
            Failure = await post.SendAsync(webhook, happened.Id, happened.Json, ct).ConfigureAwait(false);
            if (Failure is null)
            {
                (isDown, DeliveredAt) = (false, time.GetUtcNow());
                return;
            }

            if (isDown || attempts > timing.Retries.Count)
            {
                isDown = true;
                await GiveUpAsync(attempts, Failure, happened).ConfigureAwait(false);
                return;
            }

            await Task.Delay(timing.Retries[attempts - 1], time, ct).ConfigureAwait(false);
        }
    }

    Task GiveUpAsync(int attempts, string reason, BufferedEvent happened) =>
        GiveUpAsync(attempts, reason, happened.Id, Encoding.UTF8.GetString(happened.Json.Span));

    Task GiveUpAsync(int attempts, string reason, string eventId, string json) =>
        store.AddLetterAsync(new DeadLetter(0, webhook.Id, time.GetUtcNow(), attempts, reason, eventId, json));
}
