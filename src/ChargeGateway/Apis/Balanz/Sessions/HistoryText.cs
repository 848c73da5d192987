using System.Globalization;
using ChargeGateway.Apis.Balanz.Shapes;

namespace ChargeGateway.Apis.Balanz.Sessions;

/// <summary>A history as text: <c>time=offeredA/usageA;...</c>, where either side may be empty. The old form <c>time=6A</c> is an offer.</summary>
static class HistoryText
{
    public static string Write(IEnumerable<HistoryShape> history, Func<double, string> time) =>
        string.Join(';', history.Select(entry => $"{time(entry.Timestamp)}={Amperes(entry.Offered)}/{Amperes(entry.Usage)}"));

    /// <exception cref="FormatException">It is no history.</exception>
    public static List<HistoryShape> Read(string text, Func<string, double> time) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(entry => Entry(entry, time))];

    public static string Seconds(double time) => time.ToString("0.###", CultureInfo.InvariantCulture);

    public static double Seconds(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    static HistoryShape Entry(string text, Func<string, double> time)
    {
        var cut = text.LastIndexOf('=');
        if (cut < 0) throw new FormatException($"'{text}' is no entry of a session's history");
        var sides = text[(cut + 1)..].Split('/', 2);
        return new HistoryShape(time(text[..cut]), Amperes(sides[0]), sides.Length > 1 ? Amperes(sides[1]) : null);
    }

    static string Amperes(decimal? value) => value is { } known ? known.ToString("0.###", CultureInfo.InvariantCulture) + "A" : "";

    static decimal? Amperes(string text) => text.TrimEnd('A') is { Length: > 0 } number ? decimal.Parse(number, CultureInfo.InvariantCulture) : null;
}
