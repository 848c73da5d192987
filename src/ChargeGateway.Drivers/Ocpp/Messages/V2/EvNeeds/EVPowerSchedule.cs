using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What power a car offers over time (OCPP 2.1 part 2, 2.45).</summary>
sealed record EVPowerSchedule : Extensible
{
    [Needed, MinItems(1), MaxItems(1024)]
    public IReadOnlyList<EVPowerScheduleEntry>? EvPowerScheduleEntries { get; init; }

    [Needed]
    public DateTimeOffset? TimeAnchor { get; init; }
}
