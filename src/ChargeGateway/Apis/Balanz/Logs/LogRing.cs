using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz.Logs;

/// <summary>The newest lines of all logs, in memory.</summary>
sealed class LogRing(IOptions<BalanzOptions> options)
{
    const int LongestMessage = 2000;

    readonly Lock changing = new();
    readonly Queue<LogRecord> records = new();

    /// <summary>All lines, oldest first.</summary>
    public IReadOnlyList<LogRecord> All
    {
        get
        {
            lock (changing) return [.. records];
        }
    }

    public void Add(LogRecord record)
    {
        var kept = record.Message.Length > LongestMessage ? record with { Message = record.Message[..LongestMessage] } : record;
        lock (changing)
        {
            if (records.Count >= options.Value.LogCapacity) records.Dequeue();
            records.Enqueue(kept);
        }
    }
}
