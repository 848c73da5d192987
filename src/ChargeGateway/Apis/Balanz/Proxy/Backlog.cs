using System.Text.Json;

namespace ChargeGateway.Apis.Balanz.Proxy;

/// <summary>Messages about charges that wait for the other server, in order. Where there are too many, meter values go first.</summary>
sealed class Backlog(int most)
{
    const string MeterValues = "MeterValues";

    readonly Lock changing = new();
    readonly LinkedList<Waiting> waiting = new();

    public readonly record struct Waiting(string Action, JsonElement Request, JsonElement Own);

    public bool IsEmpty
    {
        get
        {
            lock (changing) return waiting.Count == 0;
        }
    }

    public static bool IsKept(string action) => action is "StartTransaction" or "StopTransaction" or MeterValues;

    public void Add(string action, JsonElement request, JsonElement own)
    {
        lock (changing)
        {
            if (waiting.Count >= most) DropOne();
            waiting.AddLast(new Waiting(action, request, own));
        }
    }

    public Waiting? Peek()
    {
        lock (changing) return waiting.First?.Value;
    }

    public void Take()
    {
        lock (changing)
        {
            if (waiting.Count > 0) waiting.RemoveFirst();
        }
    }

    void DropOne()
    {
        for (var entry = waiting.First; entry is not null; entry = entry.Next)
        {
            if (entry.Value.Action != MeterValues) continue;
            waiting.Remove(entry);
            return;
        }

        waiting.RemoveFirst();
    }
}
