using ChargeGateway.Apis.Balanz.Shapes;

namespace ChargeGateway.Apis.Balanz.Sessions;

/// <summary>What changed while a car charged: its offer, and its usage where that moved enough. A long history is thinned out, never endless.</summary>
sealed class History
{
    const int Longest = 1000;

    readonly Lock changing = new();
    List<HistoryShape> entries = [];
    decimal? offered;
    decimal? usage;

    public IReadOnlyList<HistoryShape> Entries
    {
        get
        {
            lock (changing) return [.. entries];
        }
    }

    public void Offer(DateTimeOffset at, decimal amperes)
    {
        lock (changing)
        {
            if (offered == amperes) return;
            offered = amperes;
            Add(new HistoryShape(LocalTime.Epoch(at), amperes, null));
        }
    }

    public void Use(DateTimeOffset at, decimal amperes, decimal leastChange)
    {
        lock (changing)
        {
            if (usage is { } before && Math.Abs(before - amperes) < leastChange) return;
            usage = amperes;
            Add(new HistoryShape(LocalTime.Epoch(at), null, amperes));
        }
    }

    public void End(DateTimeOffset at)
    {
        lock (changing) Add(new HistoryShape(LocalTime.Epoch(at), 0, 0));
    }

    void Add(HistoryShape entry)
    {
        if (entries.Count == Longest) entries = [.. entries.Where((_, index) => index % 2 == 0)];
        entries.Add(entry);
    }
}
