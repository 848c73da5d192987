using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V2;

/// <summary>Tokens in messages (OCPP 2.0.1 part 2, IdTokenType).</summary>
static class Tokens
{
    public static JsonObject Write(Dialect dialect, string idTag, string? kind) =>
        new() { ["idToken"] = idTag, ["type"] = kind ?? dialect.Charger.Options.TokenType };

    public static JsonObject? Write(Dialect dialect, Permission? permission) =>
        permission is null ? null : Write(dialect, permission.IdTag, permission.Kind);

    /// <summary>Reads the token of a request, with its group where there is one.</summary>
    public static Permission Read(JsonObject request)
    {
        var token = request["idToken"]!.AsObject();
        return new Permission(token.Text("idToken")!, (request["groupIdToken"] as JsonObject)?.Text("idToken")) { Kind = token.Text("type") };
    }
}
