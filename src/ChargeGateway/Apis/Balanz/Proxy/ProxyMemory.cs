using System.Collections.Concurrent;
using System.Text.Json;

namespace ChargeGateway.Apis.Balanz.Proxy;

/// <summary>What of a mirrored charger outlives its lines.</summary>
/// <param name="Transactions">What the other server calls its charges.</param>
/// <param name="Backlog">What could not be delivered yet.</param>
sealed record ProxyMemory(TransactionMap Transactions, Backlog Backlog)
{
    /// <summary>Its last BootNotification, for a server that comes back while the charger does not boot.</summary>
    public JsonElement? Boot { get; set; }

    /// <summary>The last StatusNotification of each connector, likewise.</summary>
    public ConcurrentDictionary<int, JsonElement> Statuses { get; } = new();
}
