using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>What this charger has no part for: it is neither a local controller nor bidirectional, and it knows no prices.</summary>
static class Refusals
{
    /// <summary>For messages whose answer can say no.</summary>
    public static Answer Rejected(Dialect2 dialect, JsonObject request) => Answers.Refused("UnsupportedRequest");

    public static Answer NotSupported(Dialect2 dialect, JsonObject request) => Answer.Status("NotSupported");

    public static Answer NoFirmware(Dialect2 dialect, JsonObject request) => Answer.Status("NoFirmware");

    public static Answer NoTariff(Dialect2 dialect, JsonObject request) => Answer.Status("NoTariff");

    /// <summary>For messages that only tell something.</summary>
    public static Answer Noted(Dialect2 dialect, JsonObject request) => new([]);

    public static Answer NoTariffs(Dialect2 dialect, JsonObject request)
    {
        var ids = (request["tariffIds"] as JsonArray)?.Select(id => (string?)id!).DefaultIfEmpty() ?? [null];
        return new Answer(new JsonObject
        {
            ["clearTariffsResult"] = new JsonArray([.. ids.Select(JsonNode (id) => new JsonObject { ["status"] = "NoTariff" }.With("tariffId", id))]),
        });
    }
}
