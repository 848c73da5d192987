using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Profiles;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>GetCompositeSchedule (OCPP 1.6 edition 2, 5.7).</summary>
static class CompositeSchedules
{
    public static Answer Get(Dialect16 dialect, JsonObject request)
    {
        var number = request.Int("connectorId")!.Value;
        var duration = request.Int("duration")!.Value;
        if (duration < 0 || (number != 0 && dialect.Station.Find(number) is null))
            return Answer.Status("Rejected");
        var unit = request.Word<RateUnit>("chargingRateUnit") ?? RateUnit.A;
        var now = dialect.Charger.Now;
        lock (dialect.Station.Gate)
            return new Answer(new JsonObject
            {
                ["status"] = "Accepted",
                ["connectorId"] = number,
                ["scheduleStart"] = Wording.Time(now),
                ["chargingSchedule"] = new JsonObject
                {
                    ["duration"] = duration,
                    ["chargingRateUnit"] = unit.ToString(),
                    ["chargingSchedulePeriod"] = Composition.Periods(dialect, number, now, duration, unit),
                },
            });
    }
}
