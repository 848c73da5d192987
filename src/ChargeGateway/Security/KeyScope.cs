using System.Security.Claims;

namespace ChargeGateway.Security;

/// <summary>Which chargers a caller may see and use. To a key that is limited to some chargers, there are no others.</summary>
static class KeyScope
{
    /// <summary>One claim for each charger of a limited key; none for a key that may all.</summary>
    public const string ClaimType = "charger";

    /// <summary>Whether the caller's key is limited to some chargers.</summary>
    public static bool IsLimited(this ClaimsPrincipal caller) => caller.HasClaim(claim => claim.Type == ClaimType);

    /// <summary>Whether the caller may see and use a charger.</summary>
    public static bool MayUse(this ClaimsPrincipal caller, string charger) => !caller.IsLimited() || caller.HasClaim(ClaimType, charger);

    /// <summary>The chargers that a limited caller may see, by id.</summary>
    /// <returns>None where it may see all.</returns>
    public static IReadOnlyList<string>? Chargers(this ClaimsPrincipal caller) =>
        caller.IsLimited() ? [.. caller.FindAll(ClaimType).Select(claim => claim.Value)] : null;
}
