namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>A line of a log.</summary>
sealed record LogShape(string Level, string Message, string Timestamp, string Logger);
