using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>SendLocalList and GetLocalListVersion (OCPP 2.0.1 part 2, D01 and D02).</summary>
static class LocalLists
{
    public static Answer Send(Dialect2 dialect, JsonObject request)
    {
        if (!dialect.Configuration.Flag(dialect.Names.ListEnabled))
            return Answers.With("Failed", "NotEnabled");
        var entries = (request["localAuthorizationList"] as JsonArray ?? []).Select(entry => Read(dialect, entry!.AsObject())).ToList();
        var status = LocalAuthorization.Update(dialect, request.Int("versionNumber")!.Value, request.Text("updateType") == "Full", entries);
        return Answer.Status(status);
    }

    public static Answer GetVersion(Dialect2 dialect, JsonObject request) =>
        new(new JsonObject { ["versionNumber"] = dialect.Configuration.Flag(dialect.Names.ListEnabled) ? dialect.LocalList.Version : 0 });

    static (string IdTag, TagVerdict? Verdict) Read(Dialect2 dialect, JsonObject entry) =>
        (entry["idToken"]!.AsObject().Text("idToken")!, entry["idTokenInfo"] is { } info ? dialect.Verdict(info) : null);
}
