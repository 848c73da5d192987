using System.Globalization;

namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>Times as balanz writes them: the server's local time as text, and seconds since 1970.</summary>
static class LocalTime
{
    const string Format = "yyyy-MM-dd HH:mm:ss";

    public static string Text(DateTimeOffset at, TimeProvider time) =>
        TimeZoneInfo.ConvertTime(at, time.LocalTimeZone).ToString(Format, CultureInfo.InvariantCulture);

    public static double Epoch(DateTimeOffset at) => at.ToUnixTimeMilliseconds() / 1000.0;

    public static double? Epoch(DateTimeOffset? at) => at is { } known ? Epoch(known) : null;
}
