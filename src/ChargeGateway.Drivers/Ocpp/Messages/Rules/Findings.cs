namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The deviations found so far. Nothing is allocated before the first, and a hopeless message does not fill the memory.</summary>
ref struct Findings
{
    const int Most = 16;
    List<Deviation>? found;

    public readonly int Count => found?.Count ?? 0;

    public readonly bool Full => Count >= Most;

    public readonly IReadOnlyList<Deviation> All => found ?? (IReadOnlyList<Deviation>)[];

    public void Add(OcppErrorCode code, string path, string text)
    {
        if (!Full)
            (found ??= []).Add(new Deviation(code, path, text));
    }

    /// <summary>Puts a path in front of the paths found since <paramref name="from"/>: an inner record does not know where it stands.</summary>
    public readonly void Under(string path, int from)
    {
        for (var i = from; i < Count; i++)
            found![i] = found[i] with { Path = $"{path}.{found[i].Path}" };
    }
}
