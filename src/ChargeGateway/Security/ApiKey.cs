using System.Security.Cryptography;
using System.Text;

namespace ChargeGateway.Security;

/// <summary>A caller's key, as far as the gateway keeps it.</summary>
/// <param name="Name">Who it is for, unique.</param>
/// <param name="Hash">The SHA-256 of the key's UTF-8. A key has enough chance in it to need no salt.</param>
/// <param name="Role">What it may do.</param>
sealed record ApiKey(string Name, byte[] Hash, Role Role)
{
    /// <summary>The chargers that it may see and use, by id; none where it may all.</summary>
    public IReadOnlySet<string>? Chargers { get; init; }

    /// <summary>Whether it may see and use a charger.</summary>
    public bool MayUse(string charger) => Chargers is null || Chargers.Contains(charger);

    public static ApiKey For(string name, string key, Role role) => new(name, HashOf(key), role);

    public static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>A new key's text: 256 bits of chance.</summary>
    public static string NewText() => "cg_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
}
