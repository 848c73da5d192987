using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChargeGateway.Webhooks;

/// <summary>
/// Signs what is posted, by the Standard Webhooks specification 1.0: HMAC-SHA256 over <c>id.timestamp.body</c>, so that libraries for many
/// languages can check it.
/// </summary>
static class WebhookSignature
{
    const string Prefix = "whsec_";
    const int SecretSize = 32;

    /// <summary>A new secret: 256 bits of chance.</summary>
    public static string NewSecret() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretSize));

    /// <summary>The value of the header <c>webhook-signature</c>.</summary>
    public static string Of(string secret, string id, long timestamp, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Key(secret));
        hmac.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")));
        hmac.AppendData(body);
        return "v1," + Convert.ToBase64String(hmac.GetHashAndReset());
    }

    /// <summary>A secret of one's own counts as its UTF-8.</summary>
    static byte[] Key(string secret)
    {
        var key = new byte[secret.Length];
        return secret.StartsWith(Prefix, StringComparison.Ordinal) && Convert.TryFromBase64String(secret[Prefix.Length..], key, out var length)
            ? key[..length]
            : Encoding.UTF8.GetBytes(secret);
    }
}
