using ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>
/// An id tag as a token of OCPP 2.x. Its type is told by its form (OCPP 2.0.1 part 2, 3.43): the number of a card in hexadecimal digits, the
/// number of a contract for charging, else one that the gateway gave out. A charger compares it with what its reader reads, type included.
/// </summary>
static class TokenOf
{
    public static IdToken Tag(string idTag) => new() { Token = idTag, Type = Type(idTag) };

    public static IdToken Group(string idTag) => new() { Token = idTag, Type = "Central" };

    static string Type(string idTag) => idTag.Length switch
    {
        8 or 14 or 20 when idTag.All(char.IsAsciiHexDigit) => "ISO14443",
        16 when idTag.All(char.IsAsciiHexDigit) => "ISO15693",
        >= 14 and <= 20 when IsContract(idTag) => "eMAID",
        _ => "Central",
    };

    /// <summary>Country, provider, a letter C and the contract, with or without dashes.</summary>
    static bool IsContract(string idTag)
    {
        var plain = idTag.Replace("-", "", StringComparison.Ordinal);
        return plain.Length is 14 or 15
            && plain.All(char.IsAsciiLetterOrDigit)
            && char.IsAsciiLetter(plain[0])
            && char.IsAsciiLetter(plain[1])
            && plain[5] is 'C' or 'c';
    }
}
