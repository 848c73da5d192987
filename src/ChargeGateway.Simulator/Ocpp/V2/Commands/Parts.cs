using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>Sends a long report in parts, numbered from 0; all but the last say that more is to come.</summary>
static class Parts
{
    public static async Task SendAsync(
        Dialect2 dialect, string action, string list, int requestId, IReadOnlyList<JsonNode> items, int size, CancellationToken ct)
    {
        var parts = items.Chunk(size).ToList();
        for (var part = 0; part < parts.Count; part++)
        {
            var report = new JsonObject
            {
                ["requestId"] = requestId,
                ["generatedAt"] = Wording.Time(dialect.Charger.Now),
                ["seqNo"] = part,
                [list] = new JsonArray(parts[part]),
            }.With("tbc", part < parts.Count - 1 ? true : null);
            await dialect.Tell(action, report)(ct);
        }
    }
}
