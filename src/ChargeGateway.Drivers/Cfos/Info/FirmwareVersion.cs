using System.Globalization;

namespace ChargeGateway.Drivers.Cfos.Info;

/// <summary>A version such as 1.8.1095, compared part by part: 1.20 comes after 1.3.</summary>
/// <param name="Major">First part.</param>
/// <param name="Minor">Second part.</param>
/// <param name="Build">Third part.</param>
readonly record struct FirmwareVersion(int Major, int Minor, int Build) : IComparable<FirmwareVersion>
{
    /// <summary>None where the text is no version. What follows the third part is not looked at.</summary>
    public static FirmwareVersion? Parse(string? text)
    {
        var parts = (text ?? "").Trim().Split('.');
        if (Part(parts, 0) is not { } major || Part(parts, 1) is not { } minor) return null;
        return new FirmwareVersion(major, minor, Part(parts, 2) ?? 0);
    }

    public int CompareTo(FirmwareVersion other) => (Major, Minor, Build).CompareTo((other.Major, other.Minor, other.Build));

    public static bool operator <(FirmwareVersion left, FirmwareVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(FirmwareVersion left, FirmwareVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(FirmwareVersion left, FirmwareVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FirmwareVersion left, FirmwareVersion right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Build}");

    static int? Part(string[] parts, int at) =>
        at < parts.Length && int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
