using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Tests.Drivers.Lektrico;

/// <summary>Keeps what the driver logs, to be shown when a test fails.</summary>
sealed class BenchLog : ILogger
{
    readonly ConcurrentQueue<string> lines = new();

    public IEnumerable<string> Lines => lines;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
}
