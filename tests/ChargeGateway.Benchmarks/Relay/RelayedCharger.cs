using System.Net.WebSockets;

namespace ChargeGateway.Benchmarks.Relay;

/// <summary>A charger behind the relay: one question at a time.</summary>
sealed class RelayedCharger(WebSocket socket)
{
    static readonly byte[] Question = """[2,"0123456789abcdef0123456789abcdef","UnlockConnector",{"connectorId":1}]"""u8.ToArray();

    readonly SemaphoreSlim turn = new(1, 1);
    volatile TaskCompletionSource<byte[]>? waiting;

    public async Task<byte[]> AskAsync()
    {
        await turn.WaitAsync();
        try
        {
            var answer = new TaskCompletionSource<byte[]>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting = answer;
            await socket.SendAsync(Question, WebSocketMessageType.Text, true, default);
            return await answer.Task;
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task RunAsync()
    {
        var buffer = new byte[4096];
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(), default);
                if (part.MessageType == WebSocketMessageType.Close) return;
                waiting?.TrySetResult(buffer[..part.Count]);
            }
        }
        catch (WebSocketException)
        {
            // The charger is gone.
        }
    }
}
