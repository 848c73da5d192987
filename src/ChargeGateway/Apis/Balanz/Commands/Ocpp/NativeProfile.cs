using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>OCPP 1.6 messages about charging profiles as balanz sends them.</summary>
static class NativeProfile
{
    const string Default = "TxDefaultProfile";

    public static Native ClearDefaults() => Clear(new JsonObject { ["chargingProfilePurpose"] = Default });

    public static Native Clear(int? id, int connector)
    {
        var request = new JsonObject { ["connectorId"] = connector };
        if (id is { } known) request["id"] = known;
        return Clear(request);
    }

    public static Native SetDefault(int connector, int id, int stackLevel, decimal limit) => new("SetChargingProfile", Element(new JsonObject
    {
        ["connectorId"] = connector,
        ["csChargingProfiles"] = new JsonObject
        {
            ["chargingProfileId"] = id,
            ["stackLevel"] = stackLevel,
            ["chargingProfilePurpose"] = Default,
            ["chargingProfileKind"] = "Absolute",
            ["chargingSchedule"] = new JsonObject
            {
                ["chargingRateUnit"] = "A",
                ["chargingSchedulePeriod"] = new JsonArray(new JsonObject { ["startPeriod"] = 0, ["limit"] = limit }),
            },
        },
    }));

    static Native Clear(JsonObject request) => new("ClearChargingProfile", Element(request));

    static JsonElement Element(JsonObject request) => JsonElement.Parse(request.ToJsonString());
}
