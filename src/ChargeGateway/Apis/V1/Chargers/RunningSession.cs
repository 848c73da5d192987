namespace ChargeGateway.Apis.V1.Chargers;

/// <summary>The charge that runs at a connector.</summary>
/// <param name="Id">Its number; <c>/v1/sessions/{id}</c> has the rest.</param>
/// <param name="IdTag">Who charges; none while that is not known.</param>
/// <param name="StartedAt">When it began, by the charger's clock.</param>
/// <param name="Energy">The energy charged so far, Wh; none while a register value is missing.</param>
sealed record RunningSession(int Id, string? IdTag, DateTimeOffset StartedAt, decimal? Energy);
