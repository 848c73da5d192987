using System.Globalization;

namespace ChargeGateway.Apis;

/// <summary>How long a caller wants to wait for a charger: <c>Prefer: wait=N</c>, whole seconds (RFC 7240, 4.3).</summary>
static class PreferredWait
{
    const string Header = "Prefer";
    const string Name = "wait";

    /// <summary>What the request says; none where it says nothing. The answer tells that it was heeded.</summary>
    /// <exception cref="BadHttpRequestException">It is no number of seconds from 1 on.</exception>
    public static TimeSpan? Of(HttpContext context)
    {
        foreach (var preference in context.Request.Headers.GetCommaSeparatedValues(Header))
        {
            var parts = preference.Split(';')[0].Split('=', 2, StringSplitOptions.TrimEntries);
            if (!parts[0].Equals(Name, StringComparison.OrdinalIgnoreCase)) continue;
            var seconds = Seconds(parts.ElementAtOrDefault(1)?.Trim('"'));
            context.Response.Headers["Preference-Applied"] = string.Create(CultureInfo.InvariantCulture, $"{Name}={seconds}");
            return TimeSpan.FromSeconds(seconds);
        }

        return null;
    }

    static int Seconds(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0
        ? seconds
        : throw new BadHttpRequestException($"Prefer: wait={text} cannot be read; it takes whole seconds from 1 on, such as wait=10.");
}
