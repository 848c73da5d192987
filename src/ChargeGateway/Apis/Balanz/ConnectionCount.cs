using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz;

/// <summary>Bounds the connections: all together, and those of one address on which nobody has logged in yet.</summary>
sealed class ConnectionCount(IOptions<BalanzOptions> options)
{
    readonly Lock changing = new();
    readonly Dictionary<string, int> waiting = new(StringComparer.Ordinal);
    int all;

    /// <returns>The place taken, to be given back; none where there is none left.</returns>
    public Place? TryEnter(string address)
    {
        lock (changing)
        {
            var there = waiting.GetValueOrDefault(address);
            if (all >= options.Value.MaxConnections || there >= options.Value.MaxWaitingForLogin) return null;
            all++;
            waiting[address] = there + 1;
            return new Place(this, address);
        }
    }

    void Leave(string address, bool wasWaiting)
    {
        lock (changing)
        {
            all--;
            if (wasWaiting) StopWaiting(address);
        }
    }

    void LoggedIn(string address)
    {
        lock (changing) StopWaiting(address);
    }

    void StopWaiting(string address)
    {
        if (--waiting[address] == 0) waiting.Remove(address);
    }

    /// <summary>A connection's place.</summary>
    public sealed class Place(ConnectionCount count, string address) : IDisposable
    {
        bool loggedIn;

        public void LoggedIn()
        {
            loggedIn = true;
            count.LoggedIn(address);
        }

        public void Dispose() => count.Leave(address, !loggedIn);
    }
}
