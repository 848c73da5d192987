using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2;

/// <summary>The messages on a charger's display (OCPP 2.0.1 part 2, section O).</summary>
sealed class DisplayMessages
{
    public const int Capacity = 10;
    readonly Lock gate = new();
    readonly SortedDictionary<int, JsonObject> messages = [];

    /// <summary>Puts a message on; false when there is no room.</summary>
    public bool Put(JsonObject message)
    {
        lock (gate)
        {
            var id = message.Int("id")!.Value;
            if (messages.Count >= Capacity && !messages.ContainsKey(id))
                return false;
            messages[id] = message.DeepClone().AsObject();
            return true;
        }
    }

    public bool Remove(int id)
    {
        lock (gate)
            return messages.Remove(id);
    }

    public IReadOnlyList<JsonObject> Find(Func<JsonObject, bool> fits)
    {
        lock (gate)
            return [.. messages.Values.Where(fits).Select(message => message.DeepClone().AsObject())];
    }
}
