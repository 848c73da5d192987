using System.Threading.Channels;
using ChargeGateway.Storage.Balanz;

namespace ChargeGateway.Apis.Balanz.Logs;

/// <summary>Tells what was done, and by whom: to clients that ask for it at once, to the disk a little later.</summary>
sealed class AuditLog(LogRing ring, LogLevels levels, TimeProvider time)
{
    const int Waiting = 10_000;

    readonly Channel<AuditRecord> unwritten = Channel.CreateBounded<AuditRecord>(
        new BoundedChannelOptions(Waiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>What is to be put on disk.</summary>
    public ChannelReader<AuditRecord> Unwritten => unwritten.Reader;

    public void Note(string message, LogLevel level = LogLevel.Information)
    {
        if (level < levels.Find(LogLevels.Audit)!.Level) return;
        var record = new AuditRecord(time.GetUtcNow(), LogLevels.Name(level), message);
        Show(record);
        unwritten.Writer.TryWrite(record);
    }

    public void Show(AuditRecord record) => ring.Add(new LogRecord(record.At, LogLevels.Read(record.Level), LogLevels.Audit, record.Message));
}
