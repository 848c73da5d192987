using ChargeGateway.Simulator.Profiles;

namespace ChargeGateway.Simulator.Ocpp.Commands;

/// <summary>What a charger demands of every charging profile, whatever its purpose.</summary>
static class ProfileRules
{
    /// <param name="dialect">How the charger speaks.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="recurs">Whether it says how often it recurs.</param>
    /// <param name="unit">The word for its unit in the list of allowed ones.</param>
    public static bool IsSound(Dialect dialect, ChargingProfile profile, bool recurs, string unit)
    {
        var periods = profile.Schedule.Periods;
        return profile.StackLevel >= 0 && profile.StackLevel <= dialect.Configuration.Number(dialect.Names.StackLevels)
            && periods.Count > 0 && periods.Count <= dialect.Configuration.Number(dialect.Names.SchedulePeriods)
            && periods[0].Start == 0 && periods.Zip(periods.Skip(1)).All(pair => pair.First.Start < pair.Second.Start)
            && periods.All(period => period.Limit >= 0 && period.Phases is null or (>= 1 and <= 3))
            && dialect.Configuration.List(dialect.Names.ScheduleUnits).Contains(unit)
            && (profile.Kind == ProfileKind.Recurring) == recurs;
    }

    /// <summary>Whether there is room for it.</summary>
    public static bool HasRoom(Dialect dialect, int connector, ChargingProfile profile)
    {
        var book = dialect.Station.Profiles;
        return book.Count < dialect.Configuration.Number(dialect.Names.ProfileCapacity) || book.Replaces(connector, profile);
    }
}
