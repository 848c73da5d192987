using System.Security.Claims;

namespace ChargeGateway.Security;

/// <summary>Somebody who has shown a key.</summary>
/// <param name="key">The key.</param>
sealed class ApiCaller(ApiKey key) : ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimsIdentity.DefaultNameClaimType, key.Name)], ApiKeyMiddleware.SchemeName))
{
    /// <summary>What the gateway keeps of the key.</summary>
    public ApiKey Key => key;
}
