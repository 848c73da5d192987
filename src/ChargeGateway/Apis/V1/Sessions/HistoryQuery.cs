using System.ComponentModel;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Sessions;

/// <summary>Which part of the past is wanted; what is left out does not matter.</summary>
sealed record HistoryQuery(
    [property: Description("Only of this charger")] string? Charger = null,
    [property: Description("Only of this id tag, in any letter case")] string? Tag = null,
    [property: Description("Only from then on, such as 2026-01-31T12:00:00Z")] DateTimeOffset? From = null,
    [property: Description("Only before then")] DateTimeOffset? To = null,
    [property: Description("json, ndjson or csv")] string? Format = null)
{
    /// <summary>The chargers that the caller's key is limited to.</summary>
    /// <returns>None where it may see all.</returns>
    public static IReadOnlyList<string>? Allowed(HttpContext context) => context.User.Chargers();
}
