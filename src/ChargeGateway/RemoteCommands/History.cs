namespace ChargeGateway.RemoteCommands;

/// <summary>The entries of a command, oldest first. Of a very long one the first and the newest are kept.</summary>
static class History
{
    const int Longest = 100;

    public static IReadOnlyList<HistoryEntry> Add(IReadOnlyList<HistoryEntry> entries, HistoryEntry entry) =>
        entries.Count < Longest ? [.. entries, entry] : [entries[0], .. entries.Skip(2), entry];
}
