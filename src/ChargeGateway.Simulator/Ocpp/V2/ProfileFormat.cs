using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Profiles;

namespace ChargeGateway.Simulator.Ocpp.V2;

/// <summary>Reads and writes charging profiles (OCPP 2.0.1 part 2, ChargingProfileType and ChargingScheduleType).</summary>
static class ProfileFormat
{
    /// <summary>Reads a profile from a request whose fields are checked; none when it is of a kind that this charger cannot follow.</summary>
    public static ChargingProfile? Read(JsonObject profile, DateTimeOffset now)
    {
        if (Purpose(profile.Text("chargingProfilePurpose")) is not { } purpose || profile.Word<ProfileKind>("chargingProfileKind") is not { } kind
            || profile["chargingSchedule"] is not JsonArray { Count: 1 } schedules || Schedule(schedules[0]!.AsObject()) is not { } schedule)
            return null;
        return new ChargingProfile(profile.Int("id")!.Value, profile.Int("stackLevel")!.Value, purpose, kind, schedule)
        {
            Recurrency = profile.Word<Recurrency>("recurrencyKind") ?? Recurrency.Daily,
            ValidFrom = profile.Moment("validFrom"),
            ValidTo = profile.Moment("validTo"),
            TransactionId = profile.Text("transactionId"),
            InstalledAt = now,
        };
    }

    public static JsonObject Write(ChargingProfile profile) => new JsonObject
    {
        ["id"] = profile.Id,
        ["stackLevel"] = profile.StackLevel,
        ["chargingProfilePurpose"] = Word(profile.Purpose),
        ["chargingProfileKind"] = profile.Kind.ToString(),
        ["chargingSchedule"] = new JsonArray(Write(profile.Id, profile.Schedule)),
    }
    .With("recurrencyKind", profile.Kind == ProfileKind.Recurring ? profile.Recurrency.ToString() : null)
    .With("validFrom", Time(profile.ValidFrom)).With("validTo", Time(profile.ValidTo)).With("transactionId", profile.TransactionId);

    /// <summary>The purpose of a profile that a central system may set; none for one that it may not, or that this charger does not have.</summary>
    public static ProfilePurpose? Purpose(string? word) => word switch
    {
        "ChargingStationMaxProfile" => ProfilePurpose.ChargePointMaxProfile,
        "TxDefaultProfile" => ProfilePurpose.TxDefaultProfile,
        "TxProfile" => ProfilePurpose.TxProfile,
        "PriorityCharging" => ProfilePurpose.PriorityCharging,
        _ => null,
    };

    static string Word(ProfilePurpose purpose) =>
        purpose == ProfilePurpose.ChargePointMaxProfile ? "ChargingStationMaxProfile" : purpose.ToString();

    // Without a limit a period of 2.1 is steered in another way, which this charger does not have.
    static ChargingSchedule? Schedule(JsonObject schedule)
    {
        var periods = schedule["chargingSchedulePeriod"]!.AsArray().Select(period => period!.AsObject()).ToList();
        return periods.All(period => period.Real("limit") is not null)
            ? new ChargingSchedule(
                schedule.Word<RateUnit>("chargingRateUnit")!.Value,
                [.. periods.Select(period =>
                    new SchedulePeriod(period.Int("startPeriod")!.Value, period.Real("limit")!.Value, period.Int("numberPhases")))],
                schedule.Int("duration") is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                schedule.Moment("startSchedule"))
            : null;
    }

    static JsonObject Write(int id, ChargingSchedule schedule) => new JsonObject
    {
        ["id"] = id,
        ["chargingRateUnit"] = schedule.Unit.ToString(),
        ["chargingSchedulePeriod"] = new JsonArray([.. schedule.Periods.Select(JsonNode (period) => Write(period))]),
    }.With("duration", (int?)schedule.Duration?.TotalSeconds).With("startSchedule", Time(schedule.Start));

    static JsonObject Write(SchedulePeriod period) =>
        new JsonObject { ["startPeriod"] = period.Start, ["limit"] = period.Limit }.With("numberPhases", period.Phases);

    static string? Time(DateTimeOffset? at) => at is { } moment ? Wording.Time(moment) : null;
}
