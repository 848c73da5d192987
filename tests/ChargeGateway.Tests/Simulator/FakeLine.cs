using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace ChargeGateway.Tests.Simulator;

/// <summary>One charger on the line of the fake central system.</summary>
sealed class FakeLine(WebSocket socket, Func<string, JsonObject, string, JsonObject> reply)
{
    readonly SemaphoreSlim turn = new(1, 1);
    readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject>> asked = new();

    public async Task<JsonObject> CallAsync(string action, JsonObject payload)
    {
        var id = Guid.NewGuid().ToString();
        var answer = asked[id] = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(new JsonArray(2, id, action, payload).ToJsonString());
        return await answer.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    public async Task SendAsync(string text)
    {
        await turn.WaitAsync();
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Abort() => socket.Abort();

    public async Task RunAsync()
    {
        try
        {
            while (await ReadAsync() is { } text)
                await HearAsync(text);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException)
        {
            // The charger is gone.
        }
    }

    async Task HearAsync(string text)
    {
        if (Parse(text) is not { } frame)
            return;
        var id = (string)frame[1]!;
        if ((int)frame[0]! == 3)
            asked[id].TrySetResult(frame[2]!.AsObject());
        else if ((int)frame[0]! == 4)
            asked[id].TrySetException(new FakeCallError((string)frame[2]!));
        else if ((int)frame[0]! == 6)
            reply((string)frame[2]!, frame[3]!.AsObject(), id);
        else
            await SendAsync(Reply((string)frame[2]!, frame[3]!.AsObject(), id));
    }

    string Reply(string action, JsonObject payload, string id)
    {
        try
        {
            return new JsonArray(3, id, reply(action, payload, id)).ToJsonString();
        }
        catch (FakeCallError error)
        {
            return new JsonArray(4, id, error.Message, "", new JsonObject()).ToJsonString();
        }
    }

    static JsonArray? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonArray { Count: > 2 } frame ? frame : null;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    async Task<string?> ReadAsync()
    {
        using var whole = new MemoryStream();
        var buffer = new byte[8192];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            whole.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(whole.ToArray());
        }
    }
}
