using System.Globalization;
using System.Text.Json;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.State;

namespace ChargeGateway.Tests.Balancing;

/// <summary>
/// The whole loop against recorded time lines of the original. Differences that are meant:
/// a charge gets its first current from what is free (the original gives the least at once, whatever is free);
/// after a charge the connector is set to 0 A again (the original has done that when the charge began);
/// what is offered is renewed so that it may lapse (the original's offers stay for ever).
/// </summary>
public sealed class LoopVectorTests
{
    /// <summary>The recordings were made with a short first wait.</summary>
    static readonly BalancingOptions Options = new() { FirstWait = 10 };

    [VectorFact]
    public void A_car_that_wants_less_is_offered_what_it_takes() => Replay("balanz-loop-ev_limited.jsonl").ShouldBe(4);

    [VectorFact]
    public void A_car_with_a_timer_is_tried_around_the_full_hour() => Replay("balanz-loop-delayed.jsonl").ShouldBe(14);

    [VectorFact]
    public void Priorities_share_as_recorded() => Replay("balanz-loop-four_priorities.jsonl").ShouldBeGreaterThan(20);

    /// <summary>Five cars on 20 A: the original offers up to 30 A for a while, so cars and time line part; what each car gets does not.</summary>
    [VectorFact]
    public void Five_cars_that_do_not_fit_take_turns_and_get_about_what_they_got_but_never_too_much_together()
    {
        var lines = Vectors.Read("balanz-loop-scarce.jsonl");
        var bench = Bench(lines);
        var starts = Calls(lines, "StartTransaction").ToDictionary(line => line.GetProperty("charger").GetString()!, At);
        var ends = Calls(lines, "StopTransaction").ToDictionary(line => line.GetProperty("charger").GetString()!);
        var cars = new VirtualCars(bench, starts);
        Recorded(lines).Select(change => change.At).Distinct().Max(at => OfferedAt(lines, at)).ShouldBeGreaterThan(20, "the original goes beyond the limit");

        bench.Stepped = () => bench.Counted.ShouldBeLessThanOrEqualTo(bench.Seconds < 16 ? 160 : 20);
        cars.RunTo(ends.Values.Min(At));

        foreach (var (charger, stop) in ends)
            cars.Energy(charger).ShouldBe(stop.GetProperty("energy").GetDouble(), tolerance: 0.2 * stop.GetProperty("energy").GetDouble(), customMessage: charger);
    }

    /// <summary>Feeds what the chargers said and compares what they were told.</summary>
    /// <returns>How many offers were compared.</returns>
    static int Replay(string name)
    {
        var lines = Vectors.Read(name);
        var bench = Bench(lines);
        var transaction = 0;
        foreach (var line in lines.Where(line => line.TryGetProperty("dir", out var dir) && dir.GetString() == "cp->cs"))
        {
            bench.RunTo(Math.Max(bench.Seconds, At(line) - 0.001));
            Say(bench, line, ref transaction);
        }

        var end = lines.Where(line => line.TryGetProperty("dir", out _)).Max(At);
        bench.RunTo(end);
        var ours = bench.Sent.Where(sent => sent.Order is { TransactionId: not null, Kind: OrderKind.Grow or OrderKind.Reduce })
            .Select(sent => Text(Math.Round(sent.At, 1), sent.Order.Key.ChargePointId, sent.Order.Amperes)).ToList();
        var recorded = Recorded(lines).Select(change => Text(change.At, change.Charger, change.Limit)).ToList();
        ours.ShouldBe(recorded);
        return recorded.Count;
    }

    static LoopBench Bench(List<JsonElement> lines)
    {
        var setup = lines.First(line => line.TryGetProperty("event", out var happened) && happened.GetString() == "setup");
        var start = DateTime.Parse(setup.GetProperty("wallclock").GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        var bench = new LoopBench(Options, start) { Schedule = setup.GetProperty("group").GetString()! };
        foreach (var charger in setup.GetProperty("chargers").EnumerateObject())
            bench.Add(charger.Name, charger.Value.GetProperty("priority").GetInt32(), charger.Value.GetProperty("conn_max").GetDouble());
        return bench;
    }

    static void Say(LoopBench bench, JsonElement line, ref int transaction)
    {
        var charger = line.GetProperty("charger").GetString()!;
        switch (line.GetProperty("call").GetString())
        {
            case "StatusNotification":
                var status = Enum.Parse<ConnectorStatus>(line.GetProperty("status").GetString()!);
                bench.Change(charger, seen => seen with { Status = status });
                break;
            case "StartTransaction":
                var id = ++transaction;
                bench.Change(charger, seen => seen with { TransactionId = id, Energy = 0 });
                break;
            case "StopTransaction":
                bench.Change(charger, seen => seen with { TransactionId = null, Usage = null, MeterAt = null });
                break;
            case "MeterValues":
                var (usage, energy) = (line.GetProperty("usage").GetDouble(), line.GetProperty("energy").GetDouble());
                bench.Change(charger, seen => seen with { Usage = usage, Energy = energy, MeterAt = bench.Now });
                break;
        }
    }

    static IEnumerable<JsonElement> Calls(List<JsonElement> lines, string call) =>
        lines.Where(line => line.TryGetProperty("call", out var name) && name.GetString() == call);

    static List<(double At, string Charger, double Limit)> Recorded(List<JsonElement> lines) =>
        [.. Calls(lines, "SetTxProfile").Select(line => (At(line), line.GetProperty("charger").GetString()!, line.GetProperty("limit").GetDouble()))];

    static double OfferedAt(List<JsonElement> lines, double at) => Recorded(lines).Where(change => change.At <= at)
        .GroupBy(change => change.Charger).Sum(changes => changes.Last().Limit);

    static double At(JsonElement line) => line.GetProperty("t").GetDouble();

    static string Text(double at, string charger, double limit) => string.Create(CultureInfo.InvariantCulture, $"{at:0.0} {charger} {limit:0.#}");
}
