namespace ChargeGateway.Simulator.Profiles;

/// <summary>A step of a schedule; it lasts until the next one starts.</summary>
/// <param name="Start">When it starts, seconds after the start of the schedule.</param>
/// <param name="Limit">The limit in the unit of the schedule.</param>
/// <param name="Phases">On how many phases; 3 when it does not say.</param>
sealed record SchedulePeriod(int Start, double Limit, int? Phases);
