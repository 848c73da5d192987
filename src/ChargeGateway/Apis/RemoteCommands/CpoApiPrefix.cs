namespace ChargeGateway.Apis.RemoteCommands;

/// <summary>
/// The same routes under the prefix that be.ENERGISED has: it is moved out of the path before routing, and of everything under <c>/api</c>
/// nothing else is touched, since that belongs to other dialects.
/// </summary>
sealed class CpoApiPrefix(RequestDelegate next)
{
    public const string Prefix = "/api/cpoapi/v1";

    static readonly PathString Whole = Prefix + RemoteCommandRoutes.Root;

    public Task InvokeAsync(HttpContext context) => context.Request.Path.StartsWithSegments(Whole) ? MoveAsync(context) : next(context);

    async Task MoveAsync(HttpContext context)
    {
        var (path, pathBase) = (context.Request.Path, context.Request.PathBase);
        context.Request.PathBase = pathBase + path.Value![..Prefix.Length];
        context.Request.Path = path.Value[Prefix.Length..];
        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.Path, context.Request.PathBase) = (path, pathBase);
        }
    }
}
