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
    public void A_car_that_wants_less_is_offered_what_it_takes() => CompareAll("balanz-loop-ev_limited.jsonl", 4);

    [VectorFact]
    public void A_car_with_a_timer_is_tried_around_the_full_hour() => CompareAll("balanz-loop-delayed.jsonl", 14);

    /// <summary>
    /// When the fourth car comes its priority has given away all of its 24 A. The original gives it 6 A on top for two minutes, the gateway takes
    /// them from another one first; from then on the cars of the recording follow offers that were not made.
    /// </summary>
    [VectorFact]
    public void Priorities_share_as_recorded_until_a_car_comes_for_which_there_is_no_room()
    {
        const int same = 12;
        var (ours, recorded) = Replay("balanz-loop-four_priorities.jsonl");

        ours.Take(same).ShouldBe(recorded.Take(same));
        recorded[same].ShouldBe("1815.0 L1 6");
        ours.Skip(same).Take(2).ShouldBe(["1815.0 L2 10", "1820.0 L1 6"]);
    }

    [VectorFact]
    public void Priorities_keep_to_their_totals_where_the_recording_does_not()
    {
        var lines = Vectors.Read("balanz-loop-four_priorities.jsonl");
        var bench = Bench(lines);
        var cars = new VirtualCars(bench, Calls(lines, "StartTransaction").ToDictionary(line => line.GetProperty("charger").GetString()!, At));
        bench.Stepped = () =>
        {
            if (bench.Seconds < 16) return;
            bench.Counted.ShouldBeLessThanOrEqualTo(48);
            new[] { "L1", "L2", "L3" }.Sum(charger => bench[charger].Counted).ShouldBeLessThanOrEqualTo(24);
        };

        cars.RunTo(3600);

        bench["P3"].Offered.ShouldBe(32, "the 40 A of its priority bear all that its connector gives");
    }

    /// <summary>
    /// Five cars on 20 A. The original gives each that comes 6 A before it takes them from others, so that for a moment 24 A are offered. From the
    /// first such moment on the two part; what each car gets in the end does not.
    /// </summary>
    [VectorFact]
    public void Five_cars_that_do_not_fit_take_turns_and_get_about_what_they_got_but_never_too_much_together()
    {
        var lines = Vectors.Read("balanz-loop-scarce.jsonl");
        var bench = Bench(lines);
        var ends = Calls(lines, "StopTransaction").ToDictionary(line => line.GetProperty("charger").GetString()!);
        var cars = new VirtualCars(bench, Calls(lines, "StartTransaction").ToDictionary(line => line.GetProperty("charger").GetString()!, At));
        MostOffered(lines).ShouldBe(24);

        bench.Stepped = () => bench.Counted.ShouldBeLessThanOrEqualTo(bench.Seconds < 16 ? 160 : 20);
        cars.RunTo(ends.Values.Min(At));

        foreach (var (charger, stop) in ends)
        {
            var recorded = stop.GetProperty("energy").GetDouble();
            cars.Energy(charger).ShouldBe(recorded, tolerance: 0.2 * recorded, customMessage: charger);
        }
    }

    static void CompareAll(string name, int offers)
    {
        var (ours, recorded) = Replay(name);
        ours.ShouldBe(recorded);
        recorded.Count.ShouldBe(offers);
    }

    /// <summary>Feeds what the chargers said and gives what they were told then, now and by the original.</summary>
    static (List<string> Ours, List<string> Recorded) Replay(string name)
    {
        var lines = Vectors.Read(name);
        var bench = Bench(lines);
        var transaction = 0;
        foreach (var line in lines.Where(line => line.TryGetProperty("dir", out var dir) && dir.GetString() == "cp->cs"))
        {
            bench.RunTo(Math.Max(bench.Seconds, At(line) - 0.001));
            Say(bench, line, ref transaction);
        }

        bench.RunTo(lines.Where(line => line.TryGetProperty("dir", out _)).Max(At));
        var ours = bench.Sent.Where(sent => sent.Order is { TransactionId: not null, Kind: OrderKind.Grow or OrderKind.Reduce })
            .Select(sent => Text(Math.Round(sent.At, 1), sent.Order.Key.ChargePointId, sent.Order.Amperes)).ToList();
        return (ours, Recorded(lines).ConvertAll(change => Text(change.At, change.Charger, change.Limit)));
    }

    static LoopBench Bench(List<JsonElement> lines)
    {
        var setup = lines.First(line => line.TryGetProperty("event", out var happened) && happened.GetString() == "setup");
        var start = DateTimeOffset.Parse(setup.GetProperty("wallclock").GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
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

    /// <summary>The most that was offered at once, in the order in which it was told.</summary>
    static double MostOffered(List<JsonElement> lines)
    {
        var offers = new Dictionary<string, double>();
        return Recorded(lines).Max(change =>
        {
            offers[change.Charger] = change.Limit;
            return offers.Values.Sum();
        });
    }

    static double At(JsonElement line) => line.GetProperty("t").GetDouble();

    static string Text(double at, string charger, double limit) => string.Create(CultureInfo.InvariantCulture, $"{at:0.0} {charger} {limit:0.#}");
}
