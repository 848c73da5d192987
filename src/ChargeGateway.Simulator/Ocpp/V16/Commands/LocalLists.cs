using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>SendLocalList and GetLocalListVersion (OCPP 1.6 edition 2, 5.15 and 5.10).</summary>
static class LocalLists
{
    public static Answer Send(Dialect16 dialect, JsonObject request)
    {
        if (!dialect.Configuration.Flag(dialect.Names.ListEnabled))
            return Answer.Status("NotSupported");
        var entries = (request["localAuthorizationList"] as JsonArray ?? []).Select(entry => entry!.AsObject())
            .Select(entry => (entry.Text("idTag")!, entry["idTagInfo"] is { } info ? dialect.Verdict(info) : null)).ToList();
        return Answer.Status(LocalAuthorization.Update(
            dialect, request.Int("listVersion")!.Value, request.Text("updateType") == "Full", entries));
    }

    public static Answer GetVersion(Dialect16 dialect, JsonObject request) =>
        new(new JsonObject { ["listVersion"] = dialect.Configuration.Flag(dialect.Names.ListEnabled) ? dialect.LocalList.Version : -1 });
}
