using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>SendLocalList, GetLocalListVersion and ClearCache (OCPP 1.6 edition 2, 5.15, 5.10 and 5.4).</summary>
static class LocalAuthorization
{
    public static Answer Send(Dialect16 dialect, JsonObject request)
    {
        var configuration = dialect.Charger.Configuration;
        if (!configuration.Flag("LocalAuthListEnabled"))
            return Answer.Status("NotSupported");
        var entries = (request["localAuthorizationList"] as JsonArray)?.Select(entry => entry!.AsObject()).ToList() ?? [];
        if (entries.Count > configuration.Number("SendLocalListMaxLength"))
            return Answer.Status("Failed");
        var full = request.Text("updateType") == "Full";
        var version = request.Int("listVersion")!.Value;
        return Answer.Status(dialect.LocalList.Update(version, full, entries, configuration.Number("LocalAuthListMaxLength")));
    }

    public static Answer GetVersion(Dialect16 dialect, JsonObject request) =>
        new(new JsonObject { ["listVersion"] = dialect.Charger.Configuration.Flag("LocalAuthListEnabled") ? dialect.LocalList.Version : -1 });

    public static Answer ClearCache(Dialect16 dialect, JsonObject request)
    {
        if (!dialect.Charger.Configuration.Flag("AuthorizationCacheEnabled"))
            return Answer.Status("Rejected");
        dialect.Cache.Clear();
        return Answer.Status("Accepted");
    }
}
