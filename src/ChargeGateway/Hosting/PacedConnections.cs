using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace ChargeGateway.Hosting;

/// <summary>
/// Takes new connections no faster than the gateway gets on with those that it has: when thousands of chargers dial in at once, the others wait
/// in the system's queue, and who is connected is still answered. However busy it is, it takes one every few milliseconds.
/// </summary>
sealed class PacedConnections(SocketTransportFactory sockets) : IConnectionListenerFactory, IConnectionListenerFactorySelector
{
    public bool CanBind(EndPoint endpoint) => sockets.CanBind(endpoint);

    public async ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
        new Listener(await sockets.BindAsync(endpoint, cancellationToken));

    sealed class Listener(IConnectionListener listener) : IConnectionListener
    {
        const int MostWaiting = 50;
        const int MostPauses = 10;
        static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

        public EndPoint EndPoint => listener.EndPoint;

        public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
        {
            for (var pauses = 0; pauses < MostPauses && ThreadPool.PendingWorkItemCount > MostWaiting; pauses++)
                await Task.Delay(Pause, cancellationToken);
            return await listener.AcceptAsync(cancellationToken);
        }

        public ValueTask UnbindAsync(CancellationToken cancellationToken = default) => listener.UnbindAsync(cancellationToken);

        public ValueTask DisposeAsync() => listener.DisposeAsync();
    }
}
