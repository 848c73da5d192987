using ChargeGateway.Core.Commands;

namespace ChargeGateway.Core.Replies;

/// <summary>The answer to <see cref="GetChargingSchedule"/>.</summary>
/// <param name="Status">The charger's own word.</param>
/// <param name="Enabled">Whether the charger follows its schedule; none where it does not say.</param>
/// <param name="Windows">The windows; empty where there is no schedule.</param>
public sealed record ChargingScheduleReply(string Status, bool? Enabled, IReadOnlyList<WeeklyWindow> Windows) : Reply(Status);
