using System.Text.Json;
using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>The configuration of a charger, all of it or some keys.</summary>
static class GetConfiguration
{
    public static async ValueTask<Answer> RunAsync(ChargerCall call, CancellationToken ct)
    {
        var keys = call.Payload.Find("key") is { } list ? Keys(list) : [];
        var reply = await call.AskAsync(new Core.Commands.GetConfiguration(keys is [] ? null : keys), ct).ConfigureAwait(false);
        return reply is ConfigurationReply configuration ? Answer.Of(ConfigurationShape.Of(configuration)) : Answer.Refused(reply.Status);
    }

    static List<string> Keys(JsonElement list) =>
        [.. list.EnumerateArray().Select(key => key.GetString() ?? throw new FormatException("a key is a text"))];
}
