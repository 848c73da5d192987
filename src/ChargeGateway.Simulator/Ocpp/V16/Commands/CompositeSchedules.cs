using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Electrics;
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
                    ["chargingSchedulePeriod"] = Periods(dialect, number, now, duration, unit),
                },
            });
    }

    static JsonArray Periods(Dialect16 dialect, int number, DateTimeOffset now, int duration, RateUnit unit)
    {
        var station = dialect.Station;
        var charging = station.Find(number)?.Transaction?.StartedAt ?? now;
        var periods = new JsonArray();
        double? last = null;
        foreach (var at in station.Profiles.ChangesBetween(number, now, now.AddSeconds(duration), charging).Prepend(now))
        {
            var limit = LimitAt(dialect, number, at, charging, unit);
            if (limit == last)
                continue;
            periods.Add((JsonNode)new JsonObject { ["startPeriod"] = (int)(at - now).TotalSeconds, ["limit"] = limit });
            last = limit;
        }
        return periods;
    }

    static double LimitAt(Dialect16 dialect, int number, DateTimeOffset at, DateTimeOffset charging, RateUnit unit)
    {
        var options = dialect.Charger.Options;
        var station = dialect.Station;
        var allowed = station.Profiles.ForCharger(at);
        if (number != 0)
            allowed = allowed.And(station.Profiles.ForConnector(number, at, charging, station.Find(number)!.Transaction is not null));
        var phases = Math.Min(options.Phases, allowed.Phases);
        var whole = options.MaxCurrent * (number == 0 ? options.Connectors : 1);
        var amps = Math.Min(whole, Math.Min(allowed.Amps, allowed.Watts / (Mains.Nominal * phases)));
        return Math.Round(unit == RateUnit.A ? amps : amps * Mains.Nominal * phases, 1);
    }
}
