namespace ChargeGateway.Storage.Balanz;

/// <summary>Something that was done, and by whom.</summary>
/// <param name="At">When.</param>
/// <param name="Level"><c>INFO</c>, or <c>WARNING</c> where something was refused.</param>
/// <param name="Message">What it was, beginning with its kind in brackets.</param>
sealed record AuditRecord(DateTimeOffset At, string Level, string Message);
