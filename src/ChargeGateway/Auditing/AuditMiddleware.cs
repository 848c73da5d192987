using ChargeGateway.Apis;
using ChargeGateway.Security;

namespace ChargeGateway.Auditing;

/// <summary>Takes down every change that a known caller asks for, refused ones included. Commands are taken down where they are sent.</summary>
sealed class AuditMiddleware(RequestDelegate next, AuditLog log)
{
    const int LongestTarget = 300;
    static readonly string[] Rooms = ["/v1", "/remote_commands"];

    public Task InvokeAsync(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) ? next(context) : FollowAsync(context);

    async Task FollowAsync(HttpContext context)
    {
        await next(context);
        if (!IsChange(context)) return;
        var endpoint = context.GetEndpoint();
        var action = endpoint?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? context.Request.Method;
        var path = context.Request.Path.ToUriComponent();
        log.Note(
            context.User.KeyName(),
            action,
            context.NotedCharger(),
            $"{context.Request.Method} {(path.Length > LongestTarget ? path[..LongestTarget] : path)}",
            context.Response.StatusCode);
    }

    static bool IsChange(HttpContext context) =>
        !context.IsCommand()
        && context.User is ApiCaller
        && Array.Exists(Rooms, room => context.Request.Path.StartsWithSegments(room, StringComparison.OrdinalIgnoreCase));
}
