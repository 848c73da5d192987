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
}
