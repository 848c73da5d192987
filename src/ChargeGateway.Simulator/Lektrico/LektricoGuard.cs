using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ChargeGateway.Simulator.Lektrico;

/// <summary>Lets only those in who log in as the box wants it (RFC 7617, RFC 7616 with MD5 and qop=auth).</summary>
sealed partial class LektricoGuard(LektricoOptions options)
{
    const string Realm = "RPC";
    readonly string nonce = Guid.NewGuid().ToString("N");

    /// <summary>The challenge for a caller that may not in; none for one that may.</summary>
    public string? Challenge(HttpRequest request)
    {
        var given = request.Headers.Authorization.ToString();
        return options.Login switch
        {
            LektricoLogin.Basic when given != Basic() => $"Basic realm=\"{Realm}\"",
            LektricoLogin.Digest when !IsDigest(request, given) => $"Digest qop=\"auth\", realm=\"{Realm}\", nonce=\"{nonce}\", algorithm=MD5",
            _ => null,
        };
    }

    string Basic() => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}"));

    bool IsDigest(HttpRequest request, string given)
    {
        if (!given.StartsWith("Digest ", StringComparison.Ordinal)) return false;
        var parts = Part().Matches(given).ToDictionary(part => part.Groups[1].Value, part => part.Groups[2].Value.Trim('"'), StringComparer.Ordinal);
        var user = Md5($"{options.User}:{Realm}:{options.Password}");
        var asked = Md5($"{request.Method}:{parts.GetValueOrDefault("uri")}");
        var expected = Md5($"{user}:{nonce}:{parts.GetValueOrDefault("nc")}:{parts.GetValueOrDefault("cnonce")}:auth:{asked}");
        return parts.GetValueOrDefault("response") == expected;
    }

#pragma warning disable CA5351 // The protocol wants it.
    static string Md5(string text) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5351

    [GeneratedRegex("(\\w+)=(\"[^\"]*\"|[^,\\s]+)")]
    private static partial Regex Part();
}
