using ChargeGateway.Storage;
using ChargeGateway.Storage.Balanz;

namespace ChargeGateway.Apis.Balanz.Proxy;

/// <summary>What the other server calls a charger's charges. The charger knows only the gateway's numbers.</summary>
sealed class TransactionMap(string charger, GatewayStore store)
{
    public Task<int?> TheirsAsync(int own, CancellationToken ct) =>
        store.ReadAsync(connection => ProxyTransactionTable.Theirs(connection, own), ct);

    public Task<int?> OwnAsync(int theirs, CancellationToken ct) =>
        store.ReadAsync(connection => ProxyTransactionTable.Own(connection, charger, theirs), ct);

    public Task SaveAsync(int own, int theirs) =>
        store.WriteAsync(connection => ProxyTransactionTable.Save(connection, charger, own, theirs), null, CancellationToken.None);
}
