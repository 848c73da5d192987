using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Lektrico.Api;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>Any method of the box, its parameters checked, the result as the box gave it. Starts and stops are charges too, limits are limits.</summary>
static class NativeCall
{
    public static async Task<Reply> SendAsync(BoxCall call, Native command, CancellationToken ct)
    {
        var parameters = Parameters(call, command);
        var result = await call.Api.CallAsync(command.Method, parameters, ct).ConfigureAwait(false);
        var taken = Fields.IsYes(result);
        if (taken) await FollowAsync(call, command.Method, parameters, ct).ConfigureAwait(false);
        return new NativeReply(BoxCall.Word(result.ValueKind != JsonValueKind.False), result);
    }

    static JsonObject? Parameters(BoxCall call, Native command) => command.Parameters switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        { ValueKind: JsonValueKind.Object } given => JsonObject.Create(given),
        _ => throw call.Invalid($"the parameters of {command.Method} are an object"),
    };

    static Task FollowAsync(BoxCall call, string method, JsonObject? parameters, CancellationToken ct) => method.ToUpperInvariant() switch
    {
        "CHARGE.START" => call.Sessions.StartedAsync(parameters?["tag"]?.ToString(), ct),
        "CHARGE.STOP" => call.Sessions.StoppedAsync("Remote", ct),
        "DYNAMIC_CURRENT.SET" or "EM_CURRENT.SET" => LetGo(call),
        _ => Task.CompletedTask,
    };

    /// <summary>Whoever sets the box's limit by its own method has it; the gateway's own stands no longer.</summary>
    static Task LetGo(BoxCall call)
    {
        call.Device.Standing.Clear();
        return Task.CompletedTask;
    }
}
