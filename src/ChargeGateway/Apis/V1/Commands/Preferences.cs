using System.Globalization;

namespace ChargeGateway.Apis.V1.Commands;

/// <summary>What the caller prefers (RFC 7240).</summary>
/// <param name="Wait">How long it wants to wait, above zero; none where it does not say.</param>
/// <param name="RespondAsync">Whether it wants to come back for the answer.</param>
readonly record struct Preferences(TimeSpan? Wait, bool RespondAsync)
{
    const int LongestWait = 3600;

    /// <summary>Reads the header <c>Prefer</c>. What it does not know it passes over, as the RFC has it.</summary>
    public static Preferences Of(HttpRequest request)
    {
        var asked = request.Headers["Prefer"].SelectMany(line => (line ?? "").Split(',')).Select(text => text.Split(';')[0].Trim()).ToList();
        return new Preferences(
            asked.Select(WaitOf).FirstOrDefault(wait => wait is not null),
            asked.Contains("respond-async", StringComparer.OrdinalIgnoreCase));
    }

    static TimeSpan? WaitOf(string preference)
    {
        var parts = preference.Split('=', 2, StringSplitOptions.TrimEntries);
        var isWait = parts.Length == 2 && parts[0].Equals("wait", StringComparison.OrdinalIgnoreCase);
        return isWait && int.TryParse(parts[1].Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= LongestWait
            ? TimeSpan.FromSeconds(seconds)
            : null;
    }
}
