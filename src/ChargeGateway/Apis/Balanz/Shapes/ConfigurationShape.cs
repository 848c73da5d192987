using ChargeGateway.Core.Replies;

namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>The configuration of a charger.</summary>
/// <param name="ConfigurationKey">The keys that it knows; none where there are none.</param>
/// <param name="UnknownKey">The keys that it does not know; none where there are none.</param>
sealed record ConfigurationShape(IReadOnlyList<ConfigurationKeyShape>? ConfigurationKey, IReadOnlyList<string>? UnknownKey)
{
    public static ConfigurationShape Of(ConfigurationReply reply) => new(
        reply.Keys.Count == 0 ? null : [.. reply.Keys.Select(key => new ConfigurationKeyShape(key.Key, key.Readonly, key.Value))],
        reply.UnknownKeys.Count == 0 ? null : reply.UnknownKeys);
}
