using System.Text.Json;
using ChargeGateway.Core.Commands;
using ChargeGateway.Drivers.Ocpp.Calls;

namespace ChargeGateway.Balancing;

/// <summary>
/// A charging profile for charges in a native call (OCPP 1.6 edition 2, 5.16; OCPP 2.0.1 part 2, K01): of the highest stack level it wins, a
/// TxProfile over any TxDefaultProfile, others of OCPP 2.1 over both.
/// </summary>
/// <param name="Connector">The connector or EVSE; 0 is all of them.</param>
/// <param name="IsForOneCharge">Whether it is a TxProfile.</param>
/// <param name="Outranks">Whether it wins, now or once load balancing's own has lapsed, over what load balancing sets.</param>
/// <param name="Amperes">The most that it ever allows, A per phase; none where that cannot be told.</param>
sealed record ForeignProfile(int Connector, bool IsForOneCharge, bool Outranks, double? Amperes)
{
    const string Tx = "TxProfile";
    const string TxDefault = "TxDefaultProfile";

    /// <summary>They can only lower what others allow.</summary>
    static readonly string[] Harmless = ["ChargePointMaxProfile", "ChargingStationMaxProfile", "ChargingStationExternalConstraints"];

    /// <summary>Whether a native call starts a charge with a profile, which then holds from its first second (OCPP 2.0.1 part 2, F01.FR.10).</summary>
    public static bool IsInStart(Native native) =>
        native.Method is "RemoteStartTransaction" or "RequestStartTransaction" && Member(native.Parameters, "chargingProfile") is not null;

    /// <summary>The profile that a native call sets.</summary>
    /// <returns>None where it sets none, or one that only bounds the charger as a whole.</returns>
    public static ForeignProfile? Of(Native native)
    {
        if (native is not { Method: "SetChargingProfile", Parameters: { } request }) return null;
        var profile = Member(request, "csChargingProfiles") ?? Member(request, "chargingProfile");
        var purpose = Text(Member(profile, "chargingProfilePurpose"));
        if (Harmless.Contains(purpose)) return null;
        var level = Number(Member(profile, "stackLevel"));
        return new ForeignProfile(
            Number(Member(request, "connectorId") ?? Member(request, "evseId")) ?? 0,
            purpose == Tx,
            Outranks: !GivesWay(purpose, level) || Text(Member(profile, "chargingProfileKind")) == "Dynamic",
            Member(profile, "chargingSchedule") is { } schedule ? Most(schedule) : null);
    }

    /// <summary>A TxProfile on a lower level waits there until load balancing's own has lapsed; a TxDefaultProfile there never comes up.</summary>
    static bool GivesWay(string? purpose, int? level) => purpose switch
    {
        Tx => level == OwnProfiles.LimitLevel,
        TxDefault => level <= OwnProfiles.LimitLevel,
        _ => false,
    };

    /// <summary>Of one schedule (1.6) or several (2.x).</summary>
    static double? Most(JsonElement schedules)
    {
        var all = schedules.ValueKind == JsonValueKind.Array ? schedules.EnumerateArray().Select(MostOfOne) : [MostOfOne(schedules)];
        return all.DefaultIfEmpty().Aggregate((one, other) => one is { } first && other is { } second ? Math.Max(first, second) : null);
    }

    static double? MostOfOne(JsonElement schedule)
    {
        if (Text(Member(schedule, "chargingRateUnit")) != "A") return null;
        if (Member(schedule, "chargingSchedulePeriod") is not { ValueKind: JsonValueKind.Array } periods) return null;
        var limits = periods.EnumerateArray().Select(period => Member(period, "limit")).ToList();
        return limits.Count > 0 && limits.TrueForAll(limit => limit is { ValueKind: JsonValueKind.Number })
            ? limits.Max(limit => limit!.Value.GetDouble())
            : null;
    }

    static int? Number(JsonElement? value) => value is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var whole) ? whole : null;

    static string? Text(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    static JsonElement? Member(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(name, out var value) ? value : null;
}
