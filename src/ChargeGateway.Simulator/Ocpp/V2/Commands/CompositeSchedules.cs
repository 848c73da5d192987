using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Profiles;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>GetCompositeSchedule (OCPP 2.0.1 part 2, K08).</summary>
static class CompositeSchedules
{
    public static Answer Get(Dialect2 dialect, JsonObject request)
    {
        var evse = request.Int("evseId")!.Value;
        var duration = request.Int("duration")!.Value;
        if (duration < 0 || (evse != 0 && dialect.Station.Find(evse) is null))
            return Answers.Refused("UnknownEvse");
        var unit = request.Word<RateUnit>("chargingRateUnit") ?? RateUnit.A;
        var now = dialect.Charger.Now;
        lock (dialect.Station.Gate)
            return new Answer(new JsonObject
            {
                ["status"] = "Accepted",
                ["schedule"] = new JsonObject
                {
                    ["evseId"] = evse,
                    ["duration"] = duration,
                    ["scheduleStart"] = Wording.Time(now),
                    ["chargingRateUnit"] = unit.ToString(),
                    ["chargingSchedulePeriod"] = Composition.Periods(dialect, evse, now, duration, unit),
                },
            });
    }
}
