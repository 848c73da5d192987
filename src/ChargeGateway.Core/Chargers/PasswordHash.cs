using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChargeGateway.Core.Chargers;

/// <summary>
/// A salted, slow hash of the password that a charger dials in with. Slow enough to spoil guessing from a stolen file, fast enough for a
/// thousand chargers that come back at once.
/// </summary>
public static class PasswordHash
{
    const string Scheme = "pbkdf2-sha256";
    const string HeaderScheme = "header-sha256";
    const int Iterations = 10_000;
    const int Size = 32;
    const int SaltSize = 16;

    /// <summary>Hashes a password with a new salt.</summary>
    /// <param name="password">The password's bytes; text as UTF-8.</param>
    public static string Create(ReadOnlySpan<byte> password) => CreateSlow(password, Iterations);

    /// <summary>Hashes a password with a new salt, as slowly as is wanted.</summary>
    /// <param name="password">The password's bytes; text as UTF-8.</param>
    /// <param name="iterations">The rounds, 1 or more.</param>
    public static string CreateSlow(ReadOnlySpan<byte> password, int iterations) =>
        Hash(password, RandomNumberGenerator.GetBytes(SaltSize), iterations);

    /// <summary>
    /// What balanz keeps of a charger's password, as a hash that <see cref="Matches"/> knows: the SHA-256 of the whole header
    /// <c>Authorization: Basic ...</c>.
    /// </summary>
    /// <param name="chargePointId">Whose password it is; it is the user's name in the header.</param>
    /// <param name="digest">The SHA-256 in hex.</param>
    public static string FromHeaderDigest(string chargePointId, string digest) =>
        $"{HeaderScheme}${Convert.ToBase64String(Encoding.UTF8.GetBytes(chargePointId))}${digest.ToLowerInvariant()}";

    /// <summary>The SHA-256 that <see cref="FromHeaderDigest"/> was given.</summary>
    /// <param name="hash">Any hash of this class.</param>
    /// <returns>None where the hash is of another kind.</returns>
    public static string? HeaderDigest(string? hash) => hash?.Split('$') is [HeaderScheme, _, var digest] ? digest : null;

    /// <summary>Hashes a password of the configuration, the same way each time, so that a change of it can be seen.</summary>
    /// <param name="chargePointId">Whose password it is.</param>
    /// <param name="password">The password's bytes; text as UTF-8.</param>
    public static string CreateFor(string chargePointId, ReadOnlySpan<byte> password) =>
        Hash(password, SHA256.HashData(Encoding.UTF8.GetBytes(chargePointId)).AsSpan(0, SaltSize), Iterations);

    static string Hash(ReadOnlySpan<byte> password, ReadOnlySpan<byte> salt, int iterations)
    {
        var hash = Rfc2898DeriveBytes.Pbkdf2(password, salt, iterations, HashAlgorithmName.SHA256, Size);
        return string.Create(CultureInfo.InvariantCulture, $"{Scheme}${iterations}${Convert.ToBase64String(salt)}${Convert.ToBase64String(hash)}");
    }

    /// <summary>Compares in constant time. Something that is not a hash matches nothing.</summary>
    /// <param name="hash">What <see cref="Create"/> gave.</param>
    /// <param name="password">The bytes to try.</param>
    public static bool Matches(string hash, ReadOnlySpan<byte> password)
    {
        var parts = hash.Split('$');
        if (parts is [HeaderScheme, var id, var digest]) return MatchesHeader(Convert.FromBase64String(id), digest, password);
        if (parts.Length != 4 || parts[0] != Scheme || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var iterations)) return false;
        var expected = Convert.FromBase64String(parts[3]);
        var actual = Rfc2898DeriveBytes.Pbkdf2(password, Convert.FromBase64String(parts[2]), iterations, HashAlgorithmName.SHA256, expected.Length);
        return CryptographicOperations.FixedTimeEquals(expected, actual);
    }

    static bool MatchesHeader(byte[] id, string digest, ReadOnlySpan<byte> password)
    {
        byte[] credentials = [.. id, (byte)':', .. password];
        var actual = SHA256.HashData(Encoding.ASCII.GetBytes("Basic " + Convert.ToBase64String(credentials)));
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(digest), Encoding.ASCII.GetBytes(Convert.ToHexStringLower(actual)));
    }
}
