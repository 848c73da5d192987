namespace ChargeGateway.Core.Replies;

/// <summary>The answer to <see cref="Commands.GetCompositeSchedule"/>.</summary>
/// <param name="Status">The charger's own word.</param>
/// <param name="Connector">Connector number; 0 is the whole charger.</param>
/// <param name="Start">When the first period begins.</param>
/// <param name="Unit">The unit of the limits.</param>
/// <param name="Periods">The periods in order; empty where the charger gave no schedule.</param>
public sealed record CompositeScheduleReply(
    string Status, int? Connector, DateTimeOffset? Start, string? Unit, IReadOnlyList<SchedulePeriod> Periods) : Reply(Status);
