using System.Globalization;

namespace ChargeGateway.Storage;

/// <summary>How values stand in the database, which has neither times nor decimals.</summary>
static class Stored
{
    const double LargestDecimal = 7.9e28;

    /// <summary>UTC in ISO 8601 with a fixed length, so that texts sort as times do.</summary>
    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static string? Time(DateTimeOffset? at) => at is { } known ? Time(known) : null;

    /// <summary>As told, with the charger's own offset. Not for sorting.</summary>
    public static string? LocalTime(DateTimeOffset? at) => at?.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    public static DateTimeOffset? OptionalTime(string? text) => text is null ? null : Time(text);

    public static double? Number(decimal? value) => (double?)value;

    /// <summary>Up to 15 significant digits; what no decimal can hold becomes the largest one.</summary>
    public static decimal Decimal(double value) => Math.Abs(value) < LargestDecimal
        ? (decimal)value
        : value > 0 ? decimal.MaxValue : decimal.MinValue;

    public static decimal? Decimal(double? value) => value is { } known ? Decimal(known) : null;

    /// <summary>Equal for id tags that differ in letter case only.</summary>
    public static string TagKey(string? idTag) => idTag?.ToUpperInvariant() ?? "";
}
