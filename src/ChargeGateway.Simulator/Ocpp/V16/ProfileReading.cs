using System.Globalization;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Profiles;

namespace ChargeGateway.Simulator.Ocpp.V16;

/// <summary>Reads a charging profile from a request whose fields are checked (OCPP 1.6 edition 2, 7.8 to 7.14).</summary>
static class ProfileReading
{
    public static ChargingProfile Read(JsonObject profile, DateTimeOffset now) => new(
        profile.Int("chargingProfileId")!.Value,
        profile.Int("stackLevel")!.Value,
        profile.Word<ProfilePurpose>("chargingProfilePurpose")!.Value,
        profile.Word<ProfileKind>("chargingProfileKind")!.Value,
        Schedule(profile["chargingSchedule"]!.AsObject()))
    {
        Recurrency = profile.Word<Recurrency>("recurrencyKind") ?? Recurrency.Daily,
        ValidFrom = profile.Moment("validFrom"),
        ValidTo = profile.Moment("validTo"),
        TransactionId = profile.Int("transactionId")?.ToString(CultureInfo.InvariantCulture),
        InstalledAt = now,
    };

    static ChargingSchedule Schedule(JsonObject schedule) => new(
        schedule.Word<RateUnit>("chargingRateUnit")!.Value,
        [.. schedule["chargingSchedulePeriod"]!.AsArray().Select(period => Period(period!.AsObject()))],
        schedule.Int("duration") is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        schedule.Moment("startSchedule"));

    static SchedulePeriod Period(JsonObject period) => new(period.Int("startPeriod")!.Value, period.Real("limit")!.Value, period.Int("numberPhases"));
}
