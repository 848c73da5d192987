namespace ChargeGateway.Apis.V1.Sessions;

/// <summary>The priority of a charge.</summary>
/// <param name="Priority">Higher wins; null takes it away, then the tag's counts, then the charger's.</param>
sealed record PriorityBody(int? Priority);
