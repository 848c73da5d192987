namespace ChargeGateway.Storage.Keys;

/// <summary>An API key as it is kept: what it was cannot be read back.</summary>
/// <param name="Name">Its name, case-sensitive.</param>
/// <param name="Hash">SHA-256 of the key's UTF-8 bytes.</param>
/// <param name="Role"><c>Read</c>, <c>Control</c> or <c>Admin</c>.</param>
/// <param name="CreatedAt">When it was made.</param>
sealed record StoredApiKey(string Name, byte[] Hash, string Role, DateTimeOffset CreatedAt)
{
    /// <summary>The chargers that it is limited to, by id; none where it may all.</summary>
    public IReadOnlyList<string>? Chargers { get; init; }
}
