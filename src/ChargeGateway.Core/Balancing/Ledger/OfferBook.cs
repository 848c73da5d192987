namespace ChargeGateway.Core.Balancing.Ledger;

/// <summary>The offers of all connectors that are balanced, or still have to be released.</summary>
sealed class OfferBook
{
    readonly Dictionary<string, SortedDictionary<int, Offer>> chargers = new(StringComparer.Ordinal);

    public IEnumerable<Offer> All => chargers.Values.SelectMany(connectors => connectors.Values);

    public IReadOnlyCollection<Offer> At(string chargePointId) => chargers.TryGetValue(chargePointId, out var connectors) ? connectors.Values : [];

    public Offer Of(ConnectorKey key)
    {
        if (!chargers.TryGetValue(key.ChargePointId, out var connectors)) chargers[key.ChargePointId] = connectors = [];
        if (connectors.TryGetValue(key.Connector, out var known)) return known;
        return connectors[key.Connector] = new Offer(key);
    }

    public Offer? Find(ConnectorKey key) => chargers.GetValueOrDefault(key.ChargePointId)?.GetValueOrDefault(key.Connector);

    public void Remove(ConnectorKey key)
    {
        if (!chargers.TryGetValue(key.ChargePointId, out var connectors)) return;
        connectors.Remove(key.Connector);
        if (connectors.Count == 0) chargers.Remove(key.ChargePointId);
    }
}
