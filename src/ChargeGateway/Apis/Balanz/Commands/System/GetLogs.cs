using ChargeGateway.Apis.Balanz.Logs;
using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.System;

/// <summary>Lines of the logs that fulfil all filters: a level and graver ones, a text, a time, a logger. <c>AUDIT</c> is the audit log.</summary>
static class GetLogs
{
    public static ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var filters = call.Payload.Find("filters") is { } given ? new Payload(given) : call.Payload;
        if (!filters.HasFields) throw new FormatException("filters are an object");
        var level = filters.FilledText("level") is { } name ? LogLevels.Read(name) : LogLevel.Trace;
        var text = filters.FilledText("messageSearch");
        var from = filters.FilledText("timeStampStart") ?? filters.FilledText("timestampStart");
        var to = filters.FilledText("timeStampEnd") ?? filters.FilledText("timestampEnd");
        var logger = filters.FilledText("logger") ?? filters.FilledText("module");
        return Answer.Of(new LogsShape([.. call.Context.Logs.All
            .Where(record => record.Level >= level)
            .Where(record => text is null || record.Message.Contains(text, StringComparison.Ordinal))
            .Where(record => logger is null || record.Logger == logger)
            .Select(record => Shape(record, call.Context.Time))
            .Where(line => from is null || string.CompareOrdinal(line.Timestamp, from) >= 0)
            .Where(line => to is null || string.CompareOrdinal(line.Timestamp, to) <= 0)]));
    }

    static LogShape Shape(LogRecord record, TimeProvider time) =>
        new(LogLevels.Name(record.Level), record.Message, LocalTime.Text(record.At, time), record.Logger);
}
