using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Drivers.Cfos;

/// <summary>Where a cFos device is: <c>http://host</c>, <c>https://host</c> or <c>modbus://host:4701</c>.</summary>
static class CfosAddress
{
    public const string Modbus = "modbus";

    /// <summary>The Modbus port of the EVSE; the S0 meters have the next two.</summary>
    public const int ModbusPort = 4701;

    /// <exception cref="FormatException">It is no such address.</exception>
    public static Uri Parse(Charger charger) => Parse(charger.Id, charger.Address, Modbus, Uri.UriSchemeHttp, Uri.UriSchemeHttps);

    /// <exception cref="FormatException">It is no such address.</exception>
    public static Uri ParseHttp(string chargerId, string address) => Parse(chargerId, address, Uri.UriSchemeHttp, Uri.UriSchemeHttps);

    static Uri Parse(string chargerId, string? address, params ReadOnlySpan<string> schemes) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && schemes.Contains(uri.Scheme) && uri.Host.Length > 0
            ? uri
            : throw new FormatException(
                $"The address of charger {chargerId} must begin with {string.Join(":// or ", schemes.ToArray())}:// and name a host.");
}
