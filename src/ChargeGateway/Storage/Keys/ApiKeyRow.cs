namespace ChargeGateway.Storage.Keys;

/// <summary>An API key as it stands in its table.</summary>
sealed class ApiKeyRow
{
    public string Name { get; set; } = "";

    public byte[] Hash { get; set; } = [];

    public string Role { get; set; } = "";

    public string CreatedAt { get; set; } = "";

    public static ApiKeyRow Of(StoredApiKey key) => new()
    {
        Name = key.Name,
        Hash = key.Hash,
        Role = key.Role,
        CreatedAt = Stored.Time(key.CreatedAt),
    };

    public StoredApiKey ToKey() => new(Name, Hash, Role, Stored.Time(CreatedAt));
}
