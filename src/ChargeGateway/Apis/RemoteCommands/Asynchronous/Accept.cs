using Microsoft.AspNetCore.Http.HttpResults;

namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary>The answer to a request that is seen through afterwards.</summary>
static class Accept
{
    const string SoonSeconds = "1";

    /// <summary>202, with where to look, under the prefix that the caller used.</summary>
    public static Accepted<T> Later<T>(HttpContext context, string path, T answer)
    {
        context.Response.Headers.RetryAfter = SoonSeconds;
        return TypedResults.Accepted(Location(context, path), answer);
    }

    public static string Location(HttpContext context, string path) =>
        context.Request.PathBase + RemoteCommandRoutes.Root + AsynchronousRoutes.Group + path;
}
