using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Electrics;
using ChargeGateway.Simulator.Profiles;

namespace ChargeGateway.Simulator.Ocpp.Commands;

/// <summary>What all profiles allow together over time (OCPP 1.6 edition 2, 5.7; OCPP 2.0.1 part 2, K08). Used under the station's gate.</summary>
static class Composition
{
    /// <summary>The chargingSchedulePeriod list of a connector, or of the whole charger (0), from now on.</summary>
    public static JsonArray Periods(Dialect dialect, int number, DateTimeOffset now, int duration, RateUnit unit)
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

    static double LimitAt(Dialect dialect, int number, DateTimeOffset at, DateTimeOffset charging, RateUnit unit)
    {
        var options = dialect.Charger.Options;
        var station = dialect.Station;
        var allowed = station.Profiles.ForCharger(at);
        var running = station.Find(number)?.Transaction;
        if (number != 0)
            allowed = allowed.And(station.Profiles.ForConnector(number, at, charging, running is not null, running?.HasPriority == true));
        var phases = Math.Min(options.Phases, allowed.Phases);
        var whole = options.MaxCurrent * (number == 0 ? options.Connectors : 1);
        var amps = Math.Min(whole, Math.Min(allowed.Amps, allowed.Watts / (Mains.Nominal * phases)));
        return Math.Round(unit == RateUnit.A ? amps : amps * Mains.Nominal * phases, 1);
    }
}
