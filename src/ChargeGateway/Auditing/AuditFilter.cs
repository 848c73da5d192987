namespace ChargeGateway.Auditing;

/// <summary>Which entries are wanted; what is left out does not matter.</summary>
/// <param name="Key">Those of this API key.</param>
/// <param name="Charger">Those about this charger.</param>
/// <param name="Action">Those of this action.</param>
/// <param name="From">Those from then on.</param>
/// <param name="To">Those before then.</param>
sealed record AuditFilter(string? Key, string? Charger, string? Action, DateTimeOffset? From, DateTimeOffset? To);
