using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Profiles;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>GetChargingProfiles and the ReportChargingProfiles that follow (OCPP 2.0.1 part 2, K09): one for each EVSE and purpose.</summary>
static class ProfileReports
{
    public static Answer Get(Dialect2 dialect, JsonObject request)
    {
        List<(int Connector, ChargingProfile Profile)> found = [];
        lock (dialect.Station.Gate)
            found.AddRange(dialect.Station.Profiles.Installed.Where(entry => Fits(request, entry.Connector, entry.Profile)));
        if (found.Count == 0)
            return Answer.Status("NoProfiles");
        var requestId = request.Int("requestId")!.Value;
        return Answer.Status("Accepted", ct => ReportAsync(dialect, requestId, found, ct));
    }

    static async Task ReportAsync(Dialect2 dialect, int requestId, List<(int Connector, ChargingProfile Profile)> found, CancellationToken ct)
    {
        var groups = found.GroupBy(entry => (entry.Connector, entry.Profile.Purpose)).ToList();
        foreach (var group in groups)
        {
            var report = new JsonObject
            {
                ["requestId"] = requestId,
                ["chargingLimitSource"] = "CSO",
                ["evseId"] = group.Key.Connector,
                ["chargingProfile"] = new JsonArray([.. group.Select(JsonNode (entry) => ProfileFormat.Write(entry.Profile))]),
            }.With("tbc", group == groups[^1] ? null : true);
            await dialect.Tell("ReportChargingProfiles", report)(ct);
        }
    }

    static bool Fits(JsonObject request, int evse, ChargingProfile profile)
    {
        var wanted = request["chargingProfile"]!.AsObject();
        return (request.Int("evseId") is not { } place || place == evse)
            && (wanted.Text("chargingProfilePurpose") is not { } purpose || ProfileFormat.Purpose(purpose) == profile.Purpose)
            && (wanted.Int("stackLevel") is not { } level || level == profile.StackLevel)
            && (wanted["chargingProfileId"] is not JsonArray ids || ids.Any(id => (int)id! == profile.Id))
            && (wanted["chargingLimitSource"] is not JsonArray sources || sources.Any(source => (string)source! == "CSO"));
    }
}
