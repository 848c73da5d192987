using System.Globalization;

namespace ChargeGateway.Apis.Balanz.Live;

/// <summary>Values as balanz's configuration file has them.</summary>
static class SettingText
{
    public static string Of(bool value) => value ? "True" : "False";

    public static string Of(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    public static string Of(TimeSpan value) => Of(value.TotalSeconds);

    /// <exception cref="FormatException">It is none.</exception>
    public static bool Bool(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "ON" or "1" => true,
        "FALSE" or "NO" or "OFF" or "0" => false,
        _ => throw new FormatException($"'{text}' is neither True nor False"),
    };

    /// <exception cref="FormatException">It is none.</exception>
    public static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new FormatException($"'{text}' is no number");

    /// <exception cref="FormatException">It is no number of seconds from there to there.</exception>
    public static double Number(string text, double from, double to) => Number(text) is var number && number >= from && number <= to
        ? number
        : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"'{text}' is not from {from} to {to}"));

    /// <summary>Seconds.</summary>
    /// <exception cref="FormatException">It is no number of seconds up to a week.</exception>
    public static TimeSpan Seconds(string text, double from = 0) => TimeSpan.FromSeconds(Number(text, from, 7 * 24 * 3600));
}
