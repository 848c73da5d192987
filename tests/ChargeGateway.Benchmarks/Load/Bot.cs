using System.Net.WebSockets;
using System.Text;

namespace ChargeGateway.Benchmarks.Load;

/// <summary>A charger that answers every question at once with <c>Unlocked</c>, with as little work as possible.</summary>
sealed class Bot : IAsyncDisposable
{
    readonly ClientWebSocket socket = new();
    Task answering = Task.CompletedTask;

    public ClientWebSocket Socket => socket;

    public static async Task<Bot> ConnectAsync(Uri url, bool answers = true)
    {
        var bot = new Bot();
        bot.socket.Options.AddSubProtocol("ocpp1.6");
        bot.socket.Options.KeepAliveInterval = TimeSpan.Zero;
        await bot.socket.ConnectAsync(url, default);
        if (answers) bot.answering = bot.AnswerAsync();
        return bot;
    }

    public Task SayAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, default);

    public async Task<int> HearAsync(byte[] buffer)
    {
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), default);
            length += part.Count;
            if (part.EndOfMessage) return length;
        }
    }

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await answering;
        socket.Dispose();
    }

    async Task AnswerAsync()
    {
        var buffer = new byte[4096];
        try
        {
            while (true)
            {
                var length = await HearAsync(buffer);
                if (buffer[1] != '2') continue;
                var id = Encoding.ASCII.GetString(buffer, 4, Array.IndexOf(buffer, (byte)'"', 4, length - 4) - 4);
                await SayAsync($"[3,\"{id}\",{{\"status\":\"Unlocked\"}}]");
            }
        }
        catch (Exception over) when (over is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The measurement is over.
        }
    }
}
