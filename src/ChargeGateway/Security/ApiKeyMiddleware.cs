using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;

namespace ChargeGateway.Security;

/// <summary>
/// Knows a caller by the header <c>X-API-Key</c> and lets nobody else in. Nothing else is looked at: a key in a URL ends up in logs. What asks for
/// no role asks for any valid key, and so does what is not there.
/// </summary>
sealed class ApiKeyMiddleware(RequestDelegate next, ApiKeyRing keys)
{
    public const string SchemeName = "ApiKey";
    public const string HeaderName = "X-API-Key";

    /// <summary>Who the caller with a key is: the same each time, as long as the key is.</summary>
    static readonly ConditionalWeakTable<ApiKey, ApiCaller> Known = [];

    public Task InvokeAsync(HttpContext context)
    {
        var key = context.Request.Headers[HeaderName] is [{ Length: > 0 } presented] ? keys.Find(presented) : null;
        if (key is not null) context.User = Known.GetValue(key, static found => new ApiCaller(found));
        if (Refusal(context.GetEndpoint()?.Metadata, key) is not { } status) return next(context);
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    static int? Refusal(EndpointMetadataCollection? endpoint, ApiKey? key)
    {
        if (endpoint?.GetMetadata<IAllowAnonymous>() is not null) return null;
        if (key is null) return StatusCodes.Status401Unauthorized;
        return endpoint is null || IsEnough(endpoint.GetOrderedMetadata<LeastRole>(), key.Role) ? null : StatusCodes.Status403Forbidden;
    }

    /// <summary>An endpoint's group may ask for a role as well; the higher one counts.</summary>
    static bool IsEnough(IReadOnlyList<LeastRole> asked, Role role)
    {
        for (var index = 0; index < asked.Count; index++)
        {
            if (role < asked[index].Role) return false;
        }

        return true;
    }
}
