using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ChargeGateway.Hosting;

/// <summary>How much of one request the server takes. The section <c>Kestrel</c> can set certificates and endpoints.</summary>
static class ServerLimits
{
    const int MaxBody = 1024 * 1024;

    public static void AddServerLimits(this WebApplicationBuilder builder) => builder.WebHost.ConfigureKestrel(server =>
    {
        server.AddServerHeader = false;
        Limit(server.Limits);
    });

    static void Limit(KestrelServerLimits limits)
    {
        limits.MaxRequestBodySize = MaxBody;
        limits.MaxRequestLineSize = 8 * 1024;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    }
}
