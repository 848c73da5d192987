using System.Net.Security;
using System.Net.Sockets;

namespace ChargeGateway.Simulator.Ocpp.Line;

/// <summary>Opens the TCP connection of one line and keeps hold of it.</summary>
sealed class WireDialler : IDisposable
{
    readonly HttpMessageInvoker invoker;

    public WireDialler(RemoteCertificateValidationCallback? trust)
    {
        var handler = new SocketsHttpHandler { ConnectCallback = ConnectAsync, UseProxy = false, UseCookies = false };
        handler.SslOptions.RemoteCertificateValidationCallback = trust;
        invoker = new HttpMessageInvoker(handler, disposeHandler: true);
    }

    public HttpMessageInvoker Invoker => invoker;

    public Wire? Wire { get; private set; }

    public void Dispose() => invoker.Dispose();

    async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, ct);
            return Wire = new Wire(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
