using System.Security.Cryptography;
using System.Text;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Storage.Balanz;

namespace ChargeGateway.Apis.Balanz.Users;

/// <summary>What stands for a user's token. A token is the user's id followed by the password.</summary>
static class UserSecret
{
    const int Iterations = 100_000;

    static readonly string Nobody = PasswordHash.CreateSlow(RandomNumberGenerator.GetBytes(16), Iterations);

    /// <summary>A hash of a token that is hard to guess back, unlike the SHA-256 that balanz keeps.</summary>
    public static string Create(string userId, string password) => PasswordHash.CreateSlow(Encoding.UTF8.GetBytes(userId + password), Iterations);

    /// <summary>The SHA-256 of a token as balanz keeps it.</summary>
    public static string Digest(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>
    /// The first user whose token it is. Every user of balanz's own kind of hash is compared, whether or not one matched already; a hash that
    /// costs time is computed also where no user's id fits, so that the time tells nothing.
    /// </summary>
    public static BalanzUser? Find(IEnumerable<BalanzUser> users, string token)
    {
        var bytes = Encoding.UTF8.GetBytes(token);
        var digest = Encoding.ASCII.GetBytes(Digest(token));
        BalanzUser? found = null;
        var slow = 0;
        foreach (var user in users)
        {
            var isDigest = IsDigest(user.Secret);
            if (!isDigest && !token.StartsWith(user.Id, StringComparison.Ordinal)) continue;
            if (!isDigest) slow++;
            var matches = isDigest
                ? CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(user.Secret), digest)
                : PasswordHash.Matches(user.Secret, bytes);
            if (matches) found ??= user;
        }

        if (slow == 0) PasswordHash.Matches(Nobody, bytes);
        return found;
    }

    /// <summary>Whether it is a SHA-256 in lower-case hex.</summary>
    public static bool IsDigest(string secret) => secret.Length == 64 && secret.All(char.IsAsciiHexDigitLower);
}
