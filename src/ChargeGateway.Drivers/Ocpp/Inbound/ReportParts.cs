using ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>A report that comes in parts (OCPP 2.0.1 part 2, B07), in any order, and of a bounded size.</summary>
sealed class ReportParts(int requestId, Action<ReportParts> over) : IDisposable
{
    const int MostParts = 10_000;
    const int MostVariables = 20_000;

    readonly TaskCompletionSource complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Lock changing = new();
    readonly SortedDictionary<int, IReadOnlyList<ReportData>> parts = [];
    int? last;
    int variables;

    public int RequestId => requestId;

    /// <summary>Ends when the last part has come with all before it, or when there is no room for more.</summary>
    public Task Complete => complete.Task;

    public bool IsComplete { get; private set; }

    public IReadOnlyList<ReportData> Variables
    {
        get
        {
            lock (changing) return [.. parts.Values.SelectMany(part => part)];
        }
    }

    public void Add(NotifyReportRequest part)
    {
        lock (changing)
        {
            var number = part.SeqNo ?? parts.Count;
            if (!parts.TryAdd(number, part.ReportData ?? [])) return;
            variables += part.ReportData?.Count ?? 0;
            if (part.Tbc is not true) last = number;
            IsComplete = last is { } end && parts.Count == end - parts.Keys.First() + 1 && parts.Keys.First() <= 1;
            if (IsComplete || parts.Count >= MostParts || variables >= MostVariables) complete.TrySetResult();
        }
    }

    public void Dispose() => over(this);
}
