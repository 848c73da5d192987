namespace ChargeGateway.Security;

/// <summary>Keys and what they may.</summary>
static class SecurityServices
{
    public static IServiceCollection AddApiKeys(this IServiceCollection services) =>
        services.AddSingleton<ApiKeyRing>().AddHostedService<FirstKey>();

    /// <summary>Only callers whose key has this role or a higher one.</summary>
    public static T RequireRole<T>(this T endpoint, Role least)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new LeastRole(least));
}
