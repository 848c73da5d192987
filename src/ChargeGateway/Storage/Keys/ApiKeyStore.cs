using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Keys;

/// <summary>The API keys that were made at run time.</summary>
sealed class ApiKeyStore
{
    static readonly string[] Roles = ["Read", "Control", "Admin"];

    readonly GatewayStore store;
    readonly TimeProvider time;
    volatile IReadOnlyList<StoredApiKey> all;

    ApiKeyStore(GatewayStore store, TimeProvider time, IReadOnlyList<StoredApiKey> all)
    {
        this.store = store;
        this.time = time;
        this.all = all;
    }

    /// <summary>All keys, from memory. What was read never changes.</summary>
    public IReadOnlyList<StoredApiKey> All => all;

    /// <summary>Opens the store of keys.</summary>
    public static async Task<ApiKeyStore> LoadAsync(GatewayStore store, TimeProvider time, CancellationToken ct) =>
        new(store, time, await store.ReadAsync(ReadAll, ct).ConfigureAwait(false));

    /// <summary>SHA-256 of a key's UTF-8 bytes, as it is kept and compared.</summary>
    /// <param name="key">The key.</param>
    public static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>Keeps a new key. It counts from now on.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="role"><c>Read</c>, <c>Control</c> or <c>Admin</c>.</param>
    /// <param name="key">The key itself, which is not kept.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>False where there is a key of that name; nothing changed then.</returns>
    /// <exception cref="ArgumentException">The name or the key is empty, or there is no such role.</exception>
    public Task<bool> AddAsync(string name, string role, string key, CancellationToken ct) => AddAsync(name, role, key, null, ct);

    /// <inheritdoc cref="AddAsync(string,string,string,CancellationToken)" />
    /// <param name="name">Its name.</param>
    /// <param name="role"><c>Read</c>, <c>Control</c> or <c>Admin</c>.</param>
    /// <param name="key">The key itself, which is not kept.</param>
    /// <param name="chargers">The chargers that it is limited to, by id; none for all.</param>
    /// <param name="ct">Gives up waiting.</param>
    public Task<bool> AddAsync(string name, string role, string key, IReadOnlyList<string>? chargers, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        if (!Roles.Contains(role)) throw new ArgumentException($"There is no role '{role}'; there are {string.Join(", ", Roles)}.", nameof(role));
        var added = new StoredApiKey(name, Hash(key), role, time.GetUtcNow()) { Chargers = chargers };
        return store.WriteAsync(connection => Insert(connection, added), done => all = done ? [.. all, added] : all, ct);
    }

    /// <summary>Changes what a key may do. It counts from now on.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="role"><c>Read</c>, <c>Control</c> or <c>Admin</c>.</param>
    /// <param name="chargers">The chargers that it is limited to, by id; none for all.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>False where there is no such key.</returns>
    public Task<bool> UpdateAsync(string name, string role, IReadOnlyList<string>? chargers, CancellationToken ct) => store.WriteAsync(
        connection => connection.Execute(
            "UPDATE api_keys SET role = @role, chargers = @list WHERE name = @name",
            new { name, role, list = chargers is null ? null : JsonSerializer.Serialize(chargers) }) > 0,
        _ => all = [.. all.Select(key => key.Name == name ? key with { Role = role, Chargers = chargers } : key)],
        ct);

    /// <summary>Takes a key away. It no longer counts.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>False where there is no such key.</returns>
    public Task<bool> DeleteAsync(string name, CancellationToken ct) =>
        store.WriteAsync(
            connection => connection.Execute("DELETE FROM api_keys WHERE name = @name", new { name }) > 0,
            _ => all = [.. all.Where(key => key.Name != name)],
            ct);

    static bool Insert(SqliteConnection connection, StoredApiKey key) => connection.Execute(
        "INSERT INTO api_keys (name, hash, role, created_at, chargers) VALUES (@Name, @Hash, @Role, @CreatedAt, @Chargers) ON CONFLICT (name) DO NOTHING",
        ApiKeyRow.Of(key)) > 0;

    static IReadOnlyList<StoredApiKey> ReadAll(SqliteConnection connection) =>
        [.. connection.Query<ApiKeyRow>(
                "SELECT name AS Name, hash AS Hash, role AS Role, created_at AS CreatedAt, chargers AS Chargers FROM api_keys ORDER BY created_at, name")
            .Select(row => row.ToKey())];
}
