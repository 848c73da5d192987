using System.Text;
using ChargeGateway.Simulator.Ocpp.Line;

namespace ChargeGateway.Simulator.Ocpp;

/// <summary>How a charger shows who it is when it dials in.</summary>
static class Credentials
{
    public static LineOptions LineOptions(VirtualChargePointOptions options, VirtualConfiguration configuration, SettingNames names) => new()
    {
        Url = new Uri($"{options.Url.ToString().TrimEnd('/')}/{Uri.EscapeDataString(options.Id)}"),
        SubProtocols = options.SubProtocols,
        Authorization = Authorization(options.User ?? options.Id, Password(options, configuration, names)),
        PingInterval = TimeSpan.FromSeconds(int.Parse(configuration[names.PingInterval]!, System.Globalization.CultureInfo.InvariantCulture)),
        Trust = options.Trust,
    };

    // A key that was set over OCPP 1.6 is the hexadecimal form of the bytes to be used (OCPP-J 1.6, 6.2.2); the first one, and that of 2.x, is text.
    static byte[]? Password(VirtualChargePointOptions options, VirtualConfiguration configuration, SettingNames names)
    {
        if (configuration.Secret(names.Password) is { Length: > 0 } key)
            return options.Version == OcppVersion.V16 ? Convert.FromHexString(key) : Encoding.UTF8.GetBytes(key);
        return options.Password is { } text ? Encoding.UTF8.GetBytes(text) : null;
    }

    static string? Authorization(string user, byte[]? password) =>
        password is null ? null : "Basic " + Convert.ToBase64String([.. Encoding.UTF8.GetBytes(user), (byte)':', .. password]);
}
