using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Security;

/// <summary>Knows a caller by the header <c>X-API-Key</c>. Nothing else is looked at: a key in a URL ends up in logs.</summary>
sealed class ApiKeyHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiKeyRing keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ApiKey";
    public const string HeaderName = "X-API-Key";

    static readonly IReadOnlySet<string> Everywhere = FrozenSet<string>.Empty;

    /// <summary>Who the caller with a key is: the same each time, as long as the key is.</summary>
    static readonly ConditionalWeakTable<ApiKey, AuthenticateResult> Known = [];

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    AuthenticateResult Authenticate()
    {
        var presented = Request.Headers[HeaderName];
        if (presented is not [{ Length: > 0 } text]) return AuthenticateResult.NoResult();
        return keys.Find(text) is { } key ? Known.GetValue(key, Recognise) : AuthenticateResult.NoResult();
    }

    static AuthenticateResult Recognise(ApiKey key)
    {
        var identity = new ClaimsIdentity(SchemeName);
        identity.AddClaim(new Claim(identity.NameClaimType, key.Name));
        identity.AddClaim(new Claim(identity.RoleClaimType, key.Role.ToString()));
        foreach (var charger in key.Chargers ?? Everywhere) identity.AddClaim(new Claim(KeyScope.ClaimType, charger));
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }
}
