using ChargeGateway.Apis;
using ChargeGateway.Apis.V1;

namespace ChargeGateway.Auditing;

/// <summary>Takes down every change that a known caller asks for on <c>/v1</c>, refused ones included. Commands are taken down where they are sent.</summary>
sealed class AuditMiddleware(RequestDelegate next, AuditLog log)
{
    const int LongestTarget = 300;

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (!IsChange(context)) return;
        var endpoint = context.GetEndpoint();
        var action = endpoint?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? context.Request.Method;
        var path = context.Request.Path.ToUriComponent();
        log.Note(
            context.User.Identity!.Name ?? "",
            action,
            context.NotedCharger(),
            $"{context.Request.Method} {(path.Length > LongestTarget ? path[..LongestTarget] : path)}",
            context.Response.StatusCode);
    }

    static bool IsChange(HttpContext context) =>
        !HttpMethods.IsGet(context.Request.Method)
        && !HttpMethods.IsHead(context.Request.Method)
        && context.Request.Path.StartsWithSegments("/v1", StringComparison.OrdinalIgnoreCase)
        && context.User.Identity is { IsAuthenticated: true }
        && !(context.GetEndpoint()?.Metadata.GetMetadata<AuditedByCommand>() is not null && context.Response.StatusCode != StatusCodes.Status403Forbidden);
}
