namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>Lines of logs, oldest first.</summary>
sealed record LogsShape(IReadOnlyList<LogShape> Logs);
