namespace ChargeGateway.Core.Commands;

/// <summary>Replace the charger's weekly schedule.</summary>
/// <param name="Windows">The windows; none empties the schedule.</param>
/// <param name="Enabled">Whether the charger is to follow it from now on; without it that stays as it is.</param>
public sealed record SetChargingSchedule(IReadOnlyList<WeeklyWindow> Windows, bool? Enabled = null) : Command;
