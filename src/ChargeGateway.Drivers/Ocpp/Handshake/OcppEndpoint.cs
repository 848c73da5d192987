using System.Net.WebSockets;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Drivers.Ocpp.Tapping;
using ChargeGateway.Drivers.Ocpp.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace ChargeGateway.Drivers.Ocpp.Handshake;

/// <summary>
/// Where chargers dial in (OCPP-J 1.6, 3). Refusals say why by their status: 404 an id that is not known, 401 a wrong password, 400 no
/// WebSocket or no common version.
/// </summary>
sealed class OcppEndpoint(OcppContext context, OcppConnections connections, WaitingRoom waitingRoom)
{
    const WebSocketCloseStatus TryAgainLater = (WebSocketCloseStatus)1013;
    const string Challenge = "Basic realm=\"OCPP.Core\"";

    readonly Door door = new();

    /// <param name="http">The charger's request.</param>
    /// <param name="prefix">The configured prefix that it dialled.</param>
    public async Task HandleAsync(HttpContext http, string prefix)
    {
        using var inDoor = await door.EnterAsync(http.RequestAborted).ConfigureAwait(false);
        var id = ChargerIdFromUrl.Read(http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, prefix);
        var refusal = Examine(http, id, out var registered, out var version, out var password);
        if (refusal is not null)
        {
            Refuse(http, id, refusal);
            return;
        }

        if (registered is null && context.Options.UnknownChargers == UnknownChargers.Accept)
        {
            registered = new Charger(id!);
            await context.Directory.RegisterAsync(registered, http.RequestAborted).ConfigureAwait(false);
        }

        if (password is not null) await ConfirmAsync(registered!, password).ConfigureAwait(false);
        await ServeAsync(http, inDoor, id!, version!.Value, authenticated: password is not null, isPending: registered is null).ConfigureAwait(false);
    }

    /// <param name="http">The charger's request.</param>
    /// <param name="id">Its id.</param>
    /// <param name="registered">Its registration.</param>
    /// <param name="version">The version to speak.</param>
    /// <param name="password">The hash that its password matches, where it needs one.</param>
    Refusal? Examine(HttpContext http, string? id, out Charger? registered, out OcppVersion? version, out string? password)
    {
        (registered, version, password) = (null, null, null);
        if (!connections.IsOpen) return Refusal.NotReady;
        if (id is null) return Refusal.NoId;
        registered = context.Directory.Find(id);
        if (registered is null && context.Options.UnknownChargers == UnknownChargers.Reject) return Refusal.Unknown;
        if (registered is not null && registered.Driver != OcppDriver.DriverName) return Refusal.Unknown;
        if (registered?.PasswordHash is { } hash)
        {
            if (Presented(http, id) is not { } presented) return Refusal.WrongPassword;
            password = ChargerPassword.Matches(hash, presented) ? hash : context.NewPasswords.Find(id, presented);
            if (password is null) return Refusal.WrongPassword;
        }

        if (!http.WebSockets.IsWebSocketRequest) return Refusal.NoWebSocket;
        version = SubProtocols.Choose(http.WebSockets.WebSocketRequestedProtocols, context.Options.Versions);
        if (version is null) return Refusal.NoCommonVersion;
        return registered is null && context.Options.UnknownChargers == UnknownChargers.Pending && !waitingRoom.HasPlaceFor(id)
            ? Refusal.WaitingRoomFull
            : null;
    }

    byte[]? Presented(HttpContext http, string id)
    {
        if (http.Request.Headers.Authorization is { Count: > 0 } header) return BasicCredentials.Password(header.ToString(), id);
        return context.Options.PasswordInSubProtocol ? BasicCredentials.Password(http.WebSockets.WebSocketRequestedProtocols, id) : null;
    }

    /// <summary>A charger that comes with a new password has taken it.</summary>
    async Task ConfirmAsync(Charger registered, string password)
    {
        if (password == registered.PasswordHash) return;
        await context.Directory.SetPasswordAsync(registered.Id, password, CancellationToken.None).ConfigureAwait(false);
        context.NewPasswords.Settled(registered.Id, password);
    }

    void Refuse(HttpContext http, string? id, Refusal refusal)
    {
        context.Logger.LogWarning("Turned {ChargePoint} away with {Status}: {Reason}", id, refusal.Status, refusal.Reason);
        http.Response.StatusCode = refusal.Status;
        http.Response.ContentLength = 0;
        if (refusal == Refusal.WrongPassword) http.Response.Headers.WWWAuthenticate = Challenge;
    }

    async Task ServeAsync(HttpContext http, IDisposable inDoor, string id, OcppVersion version, bool authenticated, bool isPending)
    {
        var accepted = new WebSocketAcceptContext
        {
            SubProtocol = version.SubProtocol(),
            KeepAliveInterval = context.Options.PingInterval,
            KeepAliveTimeout = context.Options.PingTimeout,
            DangerousEnableCompression = true,
            DisableServerContextTakeover = true,
        };
        using var socket = new OcppSocket(
            await http.WebSockets.AcceptWebSocketAsync(accepted).ConfigureAwait(false), context.Options.MaxMessageSize, context.Time);
        inDoor.Dispose();
        await using var tap = isPending ? null : Mirror(http, id, version);
        var charger = new OcppChargePoint(context, id, version, authenticated, socket) { Tap = tap };
        var waiting = isPending ? new PendingLine(charger, http.Connection.RemoteIpAddress?.ToString(), context.Now) : null;
        if (waiting is not null && !waitingRoom.TryEnter(waiting))
        {
            await socket.CloseAsync(TryAgainLater, Refusal.WaitingRoomFull.Reason).ConfigureAwait(false);
            await socket.LingerAsync(http.RequestAborted).ConfigureAwait(false);
            return;
        }

        connections.Enter(charger);
        if (waiting is not null) waitingRoom.AdmitIfAccepted(waiting);
        context.Logger.LogInformation(
            "{ChargePoint} connected with {Protocol}{Pending}", id, charger.Protocol, isPending ? ", not accepted yet" : "");
        try
        {
            await charger.RunAsync(http.RequestAborted).ConfigureAwait(false);
        }
        finally
        {
            if (waiting is not null) waitingRoom.Leave(waiting);
            connections.Leave(charger);
            context.Logger.LogInformation("{ChargePoint} disconnected", id);
        }

        await socket.LingerAsync(http.RequestAborted).ConfigureAwait(false);
    }

    ITappedLine? Mirror(HttpContext http, string id, OcppVersion version)
    {
        if (context.Tap is null) return null;
        var headers = http.Request.Headers;
        var inSubProtocol = context.Options.PasswordInSubProtocol ? BasicCredentials.Header(http.WebSockets.WebSocketRequestedProtocols, id) : null;
        return context.Tap.Connect(
            new TappedCharger(id, version.SubProtocol(), Text(headers.Authorization) ?? inSubProtocol, Text(headers.UserAgent)));

        static string? Text(StringValues header) => header.Count == 0 ? null : header.ToString();
    }
}
