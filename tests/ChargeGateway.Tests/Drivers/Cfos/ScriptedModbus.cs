using System.Net;
using System.Net.Sockets;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>Answers each connection's requests with given bytes, one after the other, and keeps what it was asked. Then it closes.</summary>
sealed class ScriptedModbus : IDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public ScriptedModbus(params byte[][][] connections)
    {
        listener.Start();
        Serving = ServeAsync(connections);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public List<byte[]> Asked { get; } = [];

    public Task Serving { get; }

    async Task ServeAsync(byte[][][] connections)
    {
        foreach (var answers in connections)
        {
            using var client = await listener.AcceptTcpClientAsync();
            foreach (var answer in answers)
            {
                var request = new byte[260];
                var read = await client.GetStream().ReadAsync(request);
                if (read == 0) break;
                Asked.Add(request[..read]);
                await client.GetStream().WriteAsync(answer);
            }
        }
    }

    public void Dispose() => listener.Dispose();
}
