using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.Authorization;

/// <summary>What the central system last said about tags (OCPP 1.6 edition 2, 3.5.1). The oldest makes room.</summary>
sealed class AuthorizationCache
{
    const int Capacity = 500;
    readonly Lock gate = new();
    readonly Dictionary<string, TagVerdict> verdicts = new(StringComparer.OrdinalIgnoreCase);
    readonly Queue<string> order = new();

    public TagVerdict? Find(string idTag)
    {
        lock (gate)
            return verdicts.GetValueOrDefault(idTag);
    }

    public void Put(string idTag, TagVerdict verdict)
    {
        lock (gate)
        {
            if (!verdicts.ContainsKey(idTag))
                order.Enqueue(idTag);
            verdicts[idTag] = verdict;
            if (order.Count > Capacity)
                verdicts.Remove(order.Dequeue());
        }
    }

    public void Forget(string idTag)
    {
        lock (gate)
            verdicts.Remove(idTag);
    }

    public void Clear()
    {
        lock (gate)
        {
            verdicts.Clear();
            order.Clear();
        }
    }
}
