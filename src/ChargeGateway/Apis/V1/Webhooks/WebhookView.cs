using ChargeGateway.Webhooks;

namespace ChargeGateway.Apis.V1.Webhooks;

/// <summary>A webhook and how it fares.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Url">Where events are posted to.</param>
/// <param name="Name">A name for people.</param>
/// <param name="Chargers">Only events of these chargers; empty for all.</param>
/// <param name="Types">Only events of these types; empty for all.</param>
/// <param name="Enabled">Whether it is told now.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="DeliveredAt">When an event was last taken, since the gateway or the webhook was started; none before the first.</param>
/// <param name="Failure">What went wrong last; none after an event was taken.</param>
/// <param name="Secret">What is signed with; shown only when the webhook is made.</param>
sealed record WebhookView(
    string Id,
    string Url,
    string? Name,
    IReadOnlyList<string> Chargers,
    IReadOnlyList<string> Types,
    bool Enabled,
    DateTimeOffset CreatedAt,
    DateTimeOffset? DeliveredAt,
    string? Failure,
    string? Secret)
{
    public static WebhookView Of(Webhook webhook, WebhookRun? run, string? secret = null) => new(
        webhook.Id,
        webhook.Url,
        webhook.Name,
        webhook.Chargers,
        webhook.Types,
        webhook.Enabled,
        webhook.CreatedAt,
        run?.DeliveredAt,
        run?.Failure,
        secret);
}
