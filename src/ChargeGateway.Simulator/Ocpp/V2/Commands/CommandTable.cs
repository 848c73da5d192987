using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Work;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>The commands that a charger knows.</summary>
static class CommandTable
{
    /// <summary>How each is carried out, by its action.</summary>
    public static Dictionary<string, Func<Dialect2, JsonObject, Answer>> Commands { get; } = new()
    {
        ["ChangeAvailability"] = Availability.Change,
        ["ClearCache"] = LocalAuthorization.ClearCache,
        ["ClearChargingProfile"] = ChargingProfiles.Clear,
        ["GetChargingProfiles"] = ProfileReports.Get,
        ["GetCompositeSchedule"] = CompositeSchedules.Get,
        ["GetLog"] = Uploads.GetLog,
        ["RequestStartTransaction"] = RequestStart.Start,
        ["RequestStopTransaction"] = RequestStart.Stop,
        ["Reset"] = Resets.Reset,
        ["SetChargingProfile"] = ChargingProfiles.Set,
        ["UnlockConnector"] = Availability.Unlock,
    };
}
