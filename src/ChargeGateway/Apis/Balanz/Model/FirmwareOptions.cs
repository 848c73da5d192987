using System.Text.RegularExpressions;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Storage.Balanz;

namespace ChargeGateway.Apis.Balanz.Model;

/// <summary>
/// Which firmware fits a charger: its maker, model and present version each begin with what the firmware's regular expressions describe. An
/// expression that takes too long fits nothing.
/// </summary>
static class FirmwareOptions
{
    static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(100);

    public static IEnumerable<BalanzFirmware> For(ChargerIdentity? identity, IEnumerable<BalanzFirmware> all) =>
        identity is { Vendor: { } vendor, Model: { } model, FirmwareVersion: { } version }
            ? all.Where(firmware => Fits(firmware.Vendor, vendor) && Fits(firmware.Model, model) && Fits(firmware.UpgradeFrom, version))
            : [];

    /// <exception cref="ArgumentException">One of its expressions is none.</exception>
    public static void Check(BalanzFirmware firmware)
    {
        foreach (var expression in (ReadOnlySpan<string>)[firmware.Vendor, firmware.Model, firmware.UpgradeFrom]) _ = Compile(expression);
    }

    static bool Fits(string expression, string text)
    {
        try
        {
            return Compile(expression).IsMatch(text);
        }
        catch (Exception useless) when (useless is RegexMatchTimeoutException or ArgumentException)
        {
            return false;
        }
    }

    static Regex Compile(string expression) => new($@"\A(?:{expression})", RegexOptions.CultureInvariant, Timeout);
}
