using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ChargeGateway.Benchmarks.Load;

/// <summary>
/// Asks for the same again and again, on a thread and a blocking socket of its own: what the load in this process makes others wait
/// for is not counted as the gateway's.
/// </summary>
sealed class StatusWatch : IDisposable
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    readonly TcpClient tcp = new();
    readonly Thread thread;
    readonly byte[] request;
    readonly byte[] buffer = new byte[64 * 1024];
    readonly List<double> took = [];
    volatile bool over;

    public StatusWatch(Uri server, string path)
    {
        request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {server.Authority}\r\nX-API-Key: bench\r\n\r\n");
        tcp.Connect(server.Host, server.Port);
        tcp.NoDelay = true;
        Ask();
        thread = new Thread(Run) { Priority = ThreadPriority.AboveNormal };
        thread.Start();
    }

    /// <summary>Ends it.</summary>
    /// <returns>The times of all answers, ms, in ascending order.</returns>
    public IReadOnlyList<double> End()
    {
        over = true;
        thread.Join();
        return [.. took.Order()];
    }

    public void Dispose() => tcp.Dispose();

    void Run()
    {
        while (!over)
        {
            var started = Stopwatch.GetTimestamp();
            Ask();
            took.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            Thread.Sleep(Pause);
        }
    }

    void Ask()
    {
        var stream = tcp.GetStream();
        stream.Write(request);
        const string Length = "Content-Length: ";
        var have = 0;
        int end;
        while ((end = buffer.AsSpan(0, have).IndexOf("\r\n\r\n"u8)) < 0) have += stream.Read(buffer, have, buffer.Length - have);
        var head = Encoding.ASCII.GetString(buffer, 0, end + 2);
        var length = head[(head.IndexOf(Length, StringComparison.Ordinal) + Length.Length)..];
        var left = int.Parse(length[..length.IndexOf('\r')], CultureInfo.InvariantCulture) - (have - end - 4);
        while (left > 0) left -= stream.Read(buffer, 0, Math.Min(left, buffer.Length));
    }
}
