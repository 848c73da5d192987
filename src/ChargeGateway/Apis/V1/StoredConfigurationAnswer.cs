using ChargeGateway.Storage.Configurations;

namespace ChargeGateway.Apis.V1;

/// <summary>What a charger last told of its configuration.</summary>
/// <param name="Charger">The charger.</param>
/// <param name="FetchedAt">When the newest of it was read; null where nothing was read yet.</param>
/// <param name="ConfigurationKeys">The keys by name, secrets masked.</param>
sealed record StoredConfigurationAnswer(string Charger, DateTimeOffset? FetchedAt, IReadOnlyList<StoredKey> ConfigurationKeys);
