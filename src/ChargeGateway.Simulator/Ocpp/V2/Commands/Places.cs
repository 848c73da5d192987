using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>The EVSE and the connector that a request names (OCPP 2.0.1 part 2, EVSEType).</summary>
static class Places
{
    /// <summary>Whether the charger has it; none is the charger itself.</summary>
    public static bool Exists(Dialect2 dialect, JsonObject? evse) =>
        evse is null || (dialect.Station.Find(evse.Int("id") ?? 0) is not null && evse.Int("connectorId") is null or 1);
}
