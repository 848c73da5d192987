using System.Text.Json;

namespace ChargeGateway.Storage.Keys;

/// <summary>An API key as it stands in its table.</summary>
sealed class ApiKeyRow
{
    public string Name { get; set; } = "";

    public byte[] Hash { get; set; } = [];

    public string Role { get; set; } = "";

    public string CreatedAt { get; set; } = "";

    public string? Chargers { get; set; }

    public static ApiKeyRow Of(StoredApiKey key) => new()
    {
        Name = key.Name,
        Hash = key.Hash,
        Role = key.Role,
        CreatedAt = Stored.Time(key.CreatedAt),
        Chargers = key.Chargers is null ? null : JsonSerializer.Serialize(key.Chargers),
    };

    public StoredApiKey ToKey() => new(Name, Hash, Role, Stored.Time(CreatedAt))
    {
        Chargers = Chargers is null ? null : JsonSerializer.Deserialize<List<string>>(Chargers),
    };
}
