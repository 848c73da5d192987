using System.Text;

namespace ChargeGateway.Drivers.Ocpp.Handshake;

/// <summary>HTTP Basic authentication of a charger: the user is its id, the rest after the first colon is the password's bytes.</summary>
static class BasicCredentials
{
    const string Scheme = "Basic ";
    const int LongestHeader = 1024;

    /// <summary>The password that the header presents for this charger.</summary>
    /// <returns>None where there is no header, it is malformed, or it speaks of another user.</returns>
    public static byte[]? Password(string? header, string id)
    {
        if (header is null || header.Length > LongestHeader || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var encoded = header[Scheme.Length..].Trim();
        var decoded = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded, decoded, out var length)) return null;
        var user = Encoding.UTF8.GetBytes(id + ":");
        return decoded.AsSpan(0, length).StartsWith(user) ? decoded[user.Length..length] : null;
    }
}
