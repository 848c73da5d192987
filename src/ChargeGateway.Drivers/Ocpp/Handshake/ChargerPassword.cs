using System.Text;
using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Drivers.Ocpp.Handshake;

/// <summary>
/// The password of OCPP 1.6 is bytes, told to the charger as hexadecimal text (OCPP-J 1.6, 6.2.1). Chargers send either, and people configure
/// either, so both count as the same.
/// </summary>
static class ChargerPassword
{
    /// <summary>Hashes a password as it stands in a configuration or an AuthorizationKey.</summary>
    public static string Hash(string text) => PasswordHash.Create(Encoding.UTF8.GetBytes(text));

    /// <summary>Whether these bytes of an Authorization header are the hashed password, in one of its forms.</summary>
    public static bool Matches(string hash, byte[] presented) => Forms(presented).Any(form => PasswordHash.Matches(hash, form));

    static IEnumerable<byte[]> Forms(byte[] presented)
    {
        yield return presented;
        if (presented.Length is 0 or > 64) yield break;
        yield return Encoding.ASCII.GetBytes(Convert.ToHexString(presented));
        yield return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(presented));
        var text = Encoding.ASCII.GetString(presented);
        if (text.Length % 2 != 0 || !text.All(char.IsAsciiHexDigit)) yield break;
        yield return Convert.FromHexString(text);
        yield return Encoding.ASCII.GetBytes(text.ToUpperInvariant());
        yield return Encoding.ASCII.GetBytes(text.ToLowerInvariant());
    }
}
