using System.Security.Claims;

namespace ChargeGateway.Security;

/// <summary>Who a caller is, and which chargers it may see and use. To a key that is limited to some chargers, there are no others.</summary>
static class KeyScope
{
    /// <summary>The name of the caller's key; empty where there is none.</summary>
    public static string KeyName(this ClaimsPrincipal caller) => (caller as ApiCaller)?.Key.Name ?? "";

    /// <summary>Whether the caller's key is limited to some chargers.</summary>
    public static bool IsLimited(this ClaimsPrincipal caller) => (caller as ApiCaller)?.Key.Chargers is not null;

    /// <summary>Whether the caller may see and use a charger.</summary>
    public static bool MayUse(this ClaimsPrincipal caller, string charger) => caller is not ApiCaller known || known.Key.MayUse(charger);

    /// <summary>The chargers that a limited caller may see, by id.</summary>
    /// <returns>None where it may see all.</returns>
    public static IReadOnlyList<string>? Chargers(this ClaimsPrincipal caller) => caller is ApiCaller { Key.Chargers: { } some } ? [.. some] : null;
}
