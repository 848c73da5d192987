namespace ChargeGateway.Webhooks;

/// <summary>An event that a webhook could not be told of.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Webhook">The webhook.</param>
/// <param name="At">When it was given up.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Reason">What went wrong the last time.</param>
/// <param name="EventId">The event's id.</param>
/// <param name="Event">The event as it would have been posted.</param>
sealed record DeadLetter(long Id, string Webhook, DateTimeOffset At, int Attempts, string Reason, string EventId, string Event);
