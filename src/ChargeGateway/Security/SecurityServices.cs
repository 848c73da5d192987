using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace ChargeGateway.Security;

/// <summary>Keys, and one policy for each role, named like it. What asks for no policy asks for any valid key.</summary>
static class SecurityServices
{
    public static IServiceCollection AddApiKeys(this IServiceCollection services)
    {
        services.AddSingleton<ApiKeyRing>();
        services.AddHostedService<FirstKey>();
        // AddAuthentication would bring data protection along, which keeps keys of its own in the user's home directory for nothing.
        services.AddAuthenticationCore(authentication => authentication.DefaultScheme = ApiKeyHandler.SchemeName);
        services.AddWebEncoders();
        new AuthenticationBuilder(services).AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.SchemeName, null);
        services.AddAuthorization(AddPolicies);
        return services;
    }

    /// <summary>Only callers whose key has this role or a higher one.</summary>
    public static T RequireRole<T>(this T endpoint, Role least)
        where T : IEndpointConventionBuilder => endpoint.RequireAuthorization(least.ToString());

    static void AddPolicies(AuthorizationOptions authorization)
    {
        authorization.FallbackPolicy = authorization.DefaultPolicy;
        foreach (var least in Enum.GetValues<Role>())
        {
            var enough = Enum.GetValues<Role>().Where(role => role >= least).Select(role => role.ToString());
            authorization.AddPolicy(least.ToString(), policy => policy.RequireAuthenticatedUser().RequireRole(enough));
        }
    }
}
