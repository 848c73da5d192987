namespace ChargeGateway.Core.Replies;

/// <summary>A stretch of a charging schedule; it ends where the next one begins.</summary>
/// <param name="StartPeriod">Seconds from the schedule's start.</param>
/// <param name="Limit">The bound in the schedule's unit.</param>
/// <param name="Phases">How many phases may be used, where the charger says so.</param>
public sealed record SchedulePeriod(int StartPeriod, decimal Limit, int? Phases);
