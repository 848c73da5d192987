using System.Net.Mime;
using System.Text;
using ChargeGateway.Apis.Balanz.Users;
using ChargeGateway.Apis.Balanz.Wire;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz;

/// <summary>
/// Takes WebSocket requests on the API's path, exact in its letter case, and nothing else: other requests on that path, and other spellings of
/// it, belong to other dialects. Who a client is, its first command says.
/// </summary>
sealed class BalanzEndpoint(
    RequestDelegate next,
    IOptions<BalanzOptions> options,
    Dispatcher dispatcher,
    Logins logins,
    ConnectionCount connections,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<BalanzEndpoint> logger)
{
    const string SubProtocol = "ocpp1.6";

    static readonly TimeSpan PingInterval = TimeSpan.FromSeconds(20);
    static readonly TimeSpan PingTimeout = TimeSpan.FromSeconds(60);

    readonly string path = options.Value.ApiPath.Trim('/');

    public Task InvokeAsync(HttpContext context) =>
        context.WebSockets.IsWebSocketRequest && context.Request.Path.Value?.Trim('/') == path ? TakeAsync(context) : next(context);

    async Task TakeAsync(HttpContext context)
    {
        var offered = context.WebSockets.WebSocketRequestedProtocols;
        if (offered.Count > 0 && !offered.Contains(SubProtocol))
        {
            await RefuseAsync(
                context,
                StatusCodes.Status400BadRequest,
                $"Failed to open a WebSocket connection: invalid subprotocol; expected one of {SubProtocol}.");
            return;
        }

        var address = FailedLogins.Key(context.Connection.RemoteIpAddress);
        using var place = connections.TryEnter(address);
        if (place is null)
        {
            logger.LogWarning("A connection to the balanz API from {Address} was turned away: there are too many", address);
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "There are too many connections. Try again later.");
            return;
        }

        await ServeAsync(context, offered.Count > 0 ? SubProtocol : null, address, place);
    }

    async Task ServeAsync(HttpContext context, string? subProtocol, string address, ConnectionCount.Place place)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = subProtocol,
            KeepAliveInterval = PingInterval,
            KeepAliveTimeout = PingTimeout,
            DangerousEnableCompression = true,
            DisableServerContextTakeover = true,
        });
        var session = new ApiSession(address, logins);
        var connection = new BalanzConnection(new ApiSocket(socket, time), session, dispatcher, options.Value.LoginTimeout, time)
        {
            OnLogin = place.LoggedIn,
        };
        await connection.RunAsync(lifetime.ApplicationStopping, context.RequestAborted);
    }

    static Task RefuseAsync(HttpContext context, int status, string reason)
    {
        var bytes = Encoding.UTF8.GetBytes(reason + "\n");
        context.Response.StatusCode = status;
        context.Response.ContentType = MediaTypeNames.Text.Plain;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
