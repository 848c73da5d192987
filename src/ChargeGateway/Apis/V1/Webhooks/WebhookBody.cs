using ChargeGateway.Events;
using ChargeGateway.Webhooks;

namespace ChargeGateway.Apis.V1.Webhooks;

/// <summary>A webhook as it is made.</summary>
/// <param name="Url">Where events are posted to, http or https.</param>
/// <param name="Name">A name for people.</param>
/// <param name="Chargers">Only events of these chargers; none for all.</param>
/// <param name="Types">Only events of these types; none for all. <c>session.*</c> stands for all that begin so.</param>
/// <param name="Enabled">Whether it is told now.</param>
/// <param name="Secret">What is signed with, 24 characters or more; without it one is made and shown once.</param>
sealed record WebhookBody(
    string Url,
    string? Name = null,
    IReadOnlyList<string>? Chargers = null,
    IReadOnlyList<string>? Types = null,
    bool Enabled = true,
    string? Secret = null)
{
    const int ShortestSecret = 24;
    const int LongestUrl = 2000;

    public static WebhookBody Of(Webhook webhook) => new(webhook.Url, webhook.Name, webhook.Chargers, webhook.Types, webhook.Enabled);

    /// <exception cref="BadHttpRequestException">It cannot be a webhook.</exception>
    public Webhook ToWebhook(string id, DateTimeOffset createdAt, string secret)
    {
        var isShort = Url.Length <= LongestUrl;
        if (!isShort || !Uri.TryCreate(Url, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Host.Length == 0)
            throw new BadHttpRequestException("url begins with http:// or https:// and names a host.");
        if (Secret is { Length: < ShortestSecret }) throw new BadHttpRequestException($"secret has {ShortestSecret} characters or more.");
        if (new EventFilter([], Types ?? []).UnknownType() is { } unknown)
            throw new BadHttpRequestException($"There are no events of type {unknown}. There are: {string.Join(", ", EventTypes.All)}.");
        return new Webhook(id, Url, Name, Chargers ?? [], Types ?? [], Enabled, createdAt) { Secret = Secret ?? secret };
    }
}
