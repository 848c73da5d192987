using System.Text;

namespace ChargeGateway.Drivers.Ocpp.Handshake;

/// <summary>How a charger shows who it is: the user is its id, the rest after the first colon is the password's bytes.</summary>
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
        return AfterUser(decoded.AsSpan(0, length), id);
    }

    /// <summary>
    /// The password that a second subprotocol presents for this charger: the hexadecimal form of its id, a colon and the password. For chargers
    /// that can set no header, as balanz has it (<c>http_auth_via_protocol</c>).
    /// </summary>
    /// <returns>None where no subprotocol is one, or it speaks of another user.</returns>
    public static byte[]? Password(IEnumerable<string> subProtocols, string id) =>
        Find(subProtocols, id) is { } credentials ? AfterUser(credentials, id) : null;

    /// <summary>The header that says what a second subprotocol says.</summary>
    /// <returns>None where no subprotocol presents a password for this charger.</returns>
    public static string? Header(IEnumerable<string> subProtocols, string id) =>
        Find(subProtocols, id) is { } credentials ? Scheme + Convert.ToBase64String(credentials) : null;

    static byte[]? Find(IEnumerable<string> subProtocols, string id)
    {
        foreach (var text in subProtocols)
        {
            var isHex = text.Length is > 0 and <= LongestHeader && text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit);
            if (isHex && Convert.FromHexString(text) is var credentials && AfterUser(credentials, id) is not null) return credentials;
        }

        return null;
    }

    static byte[]? AfterUser(ReadOnlySpan<byte> credentials, string id)
    {
        var user = Encoding.UTF8.GetBytes(id + ":");
        return credentials.StartsWith(user) ? credentials[user.Length..].ToArray() : null;
    }
}
