namespace ChargeGateway.Apis.Balanz.Logs;

/// <summary>A line of a log.</summary>
/// <param name="At">When.</param>
/// <param name="Level">How grave.</param>
/// <param name="Logger">Which part of the gateway, as balanz would name it.</param>
/// <param name="Message">The text.</param>
sealed record LogRecord(DateTimeOffset At, LogLevel Level, string Logger, string Message);
