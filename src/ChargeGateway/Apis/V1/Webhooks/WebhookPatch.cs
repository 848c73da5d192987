namespace ChargeGateway.Apis.V1.Webhooks;

/// <summary>Describes what can be changed of a webhook; a field that is left out stays, one that is null is taken away.</summary>
sealed record WebhookPatch(string? Url, string? Name, IReadOnlyList<string>? Chargers, IReadOnlyList<string>? Types, bool? Enabled, string? Secret);
