namespace ChargeGateway.Apis.Balanz.Logs;

/// <summary>Keeps what the gateway logs for clients that ask for it.</summary>
[ProviderAlias("Balanz")]
sealed class RingProvider(LogRing ring, LogLevels levels, TimeProvider time) : ILoggerProvider
{
    const string Others = "gateway";

    public ILogger CreateLogger(string categoryName) => new RingLogger(ring, levels.Owner(categoryName), time);

    public void Dispose()
    {
    }

    sealed class RingLogger(LogRing ring, LogComponent? part, TimeProvider time) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None && logLevel >= (part?.Level ?? LogLevel.Warning);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel)) return;
            var text = formatter(state, exception);
            ring.Add(new LogRecord(time.GetUtcNow(), logLevel, part?.Name ?? Others, exception is null ? text : $"{text}: {exception.Message}"));
        }
    }
}
