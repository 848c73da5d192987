using System.Text.Json;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Lektrico.Api;
using CoreKey = ChargeGateway.Core.Replies.ConfigurationKey;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>Local API, 5.3.</summary>
static class GetConfigurationCall
{
    public static async Task<Reply> SendAsync(BoxCall call, GetConfiguration command, CancellationToken ct)
    {
        var all = (await call.Api.ConfigurationAsync(ct).ConfigureAwait(false)).All;
        if (command.Keys is not { Count: > 0 } wanted) return new ConfigurationReply(Reply.Accepted, [.. all.Select(key => Key(key.Key, all))], []);
        return new ConfigurationReply(
            Reply.Accepted, [.. wanted.Where(all.ContainsKey).Select(key => Key(key, all))], [.. wanted.Where(key => !all.ContainsKey(key))]);
    }

    static CoreKey Key(string name, IReadOnlyDictionary<string, JsonElement> all) =>
        new(name, Readonly: false, Fields.Text(all[name]));
}
