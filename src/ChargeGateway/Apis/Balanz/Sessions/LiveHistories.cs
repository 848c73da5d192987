using System.Collections.Concurrent;
using ChargeGateway.Apis.Balanz.Shapes;

namespace ChargeGateway.Apis.Balanz.Sessions;

/// <summary>The histories of the charges that run, by their number.</summary>
sealed class LiveHistories
{
    readonly ConcurrentDictionary<int, History> histories = new();

    public IReadOnlyList<HistoryShape> Of(int transaction) => histories.GetValueOrDefault(transaction)?.Entries ?? [];

    public History? Find(int transaction) => histories.GetValueOrDefault(transaction);

    public History Begin(int transaction) => histories.GetOrAdd(transaction, _ => new History());

    public History? End(int transaction) => histories.TryRemove(transaction, out var history) ? history : null;
}
