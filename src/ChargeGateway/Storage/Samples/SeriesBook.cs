namespace ChargeGateway.Storage.Samples;

/// <summary>
/// The numbers of the series that are in use, so that a sample costs one statement and not two. Only what is committed stands in it. For the
/// thread that writes, and nobody else.
/// </summary>
sealed class SeriesBook
{
    const int Most = 65_536;

    readonly Dictionary<SeriesKey, long> numbers = [];

    public long? Find(SeriesKey series) => numbers.TryGetValue(series, out var number) ? number : null;

    /// <summary>Remembers series that are committed; forgets all others where there are too many.</summary>
    public void Learn(IReadOnlyDictionary<SeriesKey, long> committed)
    {
        if (numbers.Count + committed.Count > Most) numbers.Clear();
        foreach (var (series, number) in committed) numbers[series] = number;
    }
}
