using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Profiles;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>SetChargingProfile and ClearChargingProfile (OCPP 2.0.1 part 2, K01 and K10).</summary>
static class ChargingProfiles
{
    public static Answer Set(Dialect2 dialect, JsonObject request)
    {
        var evse = request.Int("evseId")!.Value;
        var given = request["chargingProfile"]!.AsObject();
        if (evse != 0 && dialect.Station.Find(evse) is null)
            return Answers.Refused("UnknownEvse");
        if (ProfileFormat.Read(given, dialect.Charger.Now) is not { } profile)
            return Answers.Refused("InvalidProfile", "Neither purpose nor schedule are for this charger.");
        string? obstacle = null;
        dialect.Station.Apply(() =>
        {
            obstacle = Obstacle(dialect, evse, profile, given.ContainsKey("recurrencyKind"));
            if (obstacle is null)
                dialect.Station.Profiles.Install(evse, profile);
        });
        return obstacle is null ? Answer.Status("Accepted") : Answers.Refused(obstacle);
    }

    public static Answer Clear(Dialect2 dialect, JsonObject request)
    {
        var criteria = request["chargingProfileCriteria"] as JsonObject ?? [];
        if (criteria.Text("chargingProfilePurpose") is { } word && ProfileFormat.Purpose(word) is null)
            return Answer.Status("Unknown");
        var cleared = 0;
        var id = request.Int("chargingProfileId");
        if (id is not null)
            criteria = [];
        dialect.Station.Apply(() => cleared = dialect.Station.Profiles.Clear(
            id, criteria.Int("evseId"), ProfileFormat.Purpose(criteria.Text("chargingProfilePurpose")), criteria.Int("stackLevel")));
        return Answer.Status(cleared > 0 ? "Accepted" : "Unknown");
    }

    static string? Obstacle(Dialect2 dialect, int evse, ChargingProfile profile, bool recurs)
    {
        if (!ProfileRules.IsSound(dialect, profile, recurs, profile.Schedule.Unit.ToString())
            || (profile.Kind == ProfileKind.Absolute && profile.Schedule.Start is null))
            return "InvalidSchedule";
        if (!ProfileRules.HasRoom(dialect, evse, profile))
            return "TooManyElements";
        if (dialect.Station.Profiles.Installed.Any(other => Clashes(other, evse, profile)))
            return "DuplicateProfile";
        return profile.Purpose switch
        {
            ProfilePurpose.ChargePointMaxProfile when evse != 0 || profile.Kind == ProfileKind.Relative => "InvalidProfile",
            ProfilePurpose.TxProfile when profile.TransactionId is null => "MissingParam",
            ProfilePurpose.TxProfile when dialect.Station.Find(evse)?.Transaction?.Uid != profile.TransactionId => "TxNotFound",
            not ProfilePurpose.TxProfile when profile.TransactionId is not null => "InvalidProfile",
            ProfilePurpose.PriorityCharging when dialect.Version == OcppVersion.V201 => "UnsupportedParam",
            _ => null,
        };
    }

    // K01.FR.39: at one place of the stack only the profile itself may be replaced, unless the two are never valid together.
    static bool Clashes((int Connector, ChargingProfile Profile) other, int evse, ChargingProfile profile) =>
        other.Profile.Id != profile.Id && other.Connector == evse && other.Profile.Purpose == profile.Purpose
        && other.Profile.StackLevel == profile.StackLevel && other.Profile.TransactionId == profile.TransactionId
        && !(other.Profile.ValidTo <= profile.ValidFrom || profile.ValidTo <= other.Profile.ValidFrom);
}
