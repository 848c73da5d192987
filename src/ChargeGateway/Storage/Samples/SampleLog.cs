using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Storage.Samples;

/// <summary>The measured values in the store.</summary>
sealed class SampleLog(GatewayStore store)
{
    /// <summary>Measured values of a charger, oldest first. What came in the last second may be missing.</summary>
    /// <param name="charger">The charger.</param>
    /// <param name="connector">One connector; none for all.</param>
    /// <param name="from">Those taken then or later.</param>
    /// <param name="to">Those taken before.</param>
    /// <param name="limit">The most to give.</param>
    /// <param name="ct">Gives up waiting.</param>
    public Task<IReadOnlyList<Sample>> SamplesAsync(
        string charger, int? connector, DateTimeOffset from, DateTimeOffset to, int limit, CancellationToken ct) =>
        store.ReadAsync(connection => SampleTable.List(connection, charger, connector, from, to, limit), ct);

    /// <summary>Measured values, oldest first. What came in the last second may be missing.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="limit">The most to give.</param>
    /// <param name="offset">How many to leave out first.</param>
    /// <param name="ct">Gives up waiting.</param>
    public Task<IReadOnlyList<Sample>> ListAsync(SampleFilter filter, int limit, int offset, CancellationToken ct) =>
        store.ReadAsync(connection => SampleTable.List(connection, filter, limit, offset), ct);

    /// <summary>The energy of charges by all that their registers showed, Wh, in the order of the charges; none where that is not known.</summary>
    /// <param name="charges">The charges.</param>
    /// <param name="ct">Gives up waiting.</param>
    public Task<IReadOnlyList<decimal?>> EnergyAsync(IReadOnlyList<Transaction> charges, CancellationToken ct) => store.ReadAsync<IReadOnlyList<decimal?>>(
        connection => [.. charges.Select(charge => RegisterEnergy.Between(SampleTable.Registers(connection, charge)))], ct);
}
