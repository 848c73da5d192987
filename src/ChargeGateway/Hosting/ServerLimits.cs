using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace ChargeGateway.Hosting;

/// <summary>How much of one request the server takes. The section <c>Kestrel</c> can set certificates and endpoints.</summary>
static class ServerLimits
{
    const int MaxBody = 1024 * 1024;
    const int Backlog = 4096;

    public static void AddServerLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            Limit(server.Limits);
        });
        builder.WebHost.UseSockets(sockets => sockets.Backlog = Backlog);
        builder.Services.AddSingleton<SocketTransportFactory>();
        builder.Services.AddSingleton<IConnectionListenerFactory, PacedConnections>();
    }

    static void Limit(KestrelServerLimits limits)
    {
        limits.MaxRequestBodySize = MaxBody;
        limits.MaxRequestLineSize = 8 * 1024;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    }
}
