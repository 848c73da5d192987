namespace ChargeGateway.Auditing;

/// <summary>What somebody did.</summary>
/// <param name="At">When.</param>
/// <param name="Key">Who: the name of the API key.</param>
/// <param name="Action">What: a command's name, or the operation's id.</param>
/// <param name="Charger">At which charger; none where it is about none.</param>
/// <param name="Target">With what: a command's parameters, secrets masked, or the path of the request.</param>
/// <param name="Result">What came of it: the charger's word, the failure, or the HTTP status.</param>
sealed record AuditEntry(DateTimeOffset At, string Key, string Action, string? Charger, string? Target, string Result);
