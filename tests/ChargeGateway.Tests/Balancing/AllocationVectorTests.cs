using System.Text.Json;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Balancing.Allocation;
using ChargeGateway.Core.State;

namespace ChargeGateway.Tests.Balancing;

/// <summary>The allocation against what the original did with the same input.</summary>
public sealed class AllocationVectorTests
{
    static readonly BalancingOptions Options = new();

    [VectorFact]
    public void Every_recorded_allocation_is_reproduced_exactly()
    {
        var compared = 0;
        foreach (var vector in Vectors.Read("balanz-allocation.jsonl").Where(vector => vector.GetProperty("out").TryGetProperty("reduce", out _)))
        {
            Compare(vector);
            compared++;
        }

        compared.ShouldBe(328);
    }

    /// <summary>Two vectors record that the original breaks off; the gateway falls back, see the tests of the balancer.</summary>
    [VectorFact]
    public void Where_the_original_breaks_off_there_is_a_gap_or_no_priority()
    {
        var broken = Vectors.Read("balanz-allocation.jsonl").Where(vector => vector.GetProperty("out").TryGetProperty("exception", out _)).ToList();

        broken.Select(vector => vector.GetProperty("name").GetString()).ShouldBe(["no schedule for now", "null charger priority"]);
        Limits(broken[0]).ShouldBeNull();
    }

    static void Compare(JsonElement vector)
    {
        var name = vector.GetProperty("name").GetString();
        var connectors = vector.GetProperty("connectors").EnumerateArray().ToList();
        var now = Now(vector);
        var inputs = connectors.ConvertAll(connector => Input(connector, now));
        var results = Allocator.Run(Options, Limits(vector)!, inputs, now);

        var changes = results.Select((result, index) => (Index: index, result.Amperes, Change: result.Amperes - inputs[index].Offered))
            .Where(change => inputs[change.Index].IsActive)
            .ToList();
        Told(changes.Where(change => change.Change < 0).Select(change => (change.Index, change.Amperes)))
            .ShouldBe(Told(vector, "reduce"), name);
        Told(changes.Where(change => change.Change > 0).Select(change => (change.Index, change.Amperes))).ShouldBe(Told(vector, "grow"), name);
        foreach (var (index, after) in vector.GetProperty("after").EnumerateArray().Index())
        {
            results[index].CarMax.ShouldBe(Number(after, "ev_max"), $"{name}, {index}");
            Seconds(results[index].SuspendedUntil).ShouldBe(Number(after, "suspend_until"), $"{name}, {index}");
        }
    }

    static List<string> Told(IEnumerable<(int Index, double Amperes)> changes) =>
        [.. changes.Select(change => $"C{change.Index}={change.Amperes:0.###}")];

    static List<string> Told(JsonElement vector, string list) =>
        [.. vector.GetProperty("out").GetProperty(list).EnumerateArray()
            .Select(change => $"{change.GetProperty("charger_id")}={change.GetProperty("allocation").GetDouble():0.###}")];

    static DateTimeOffset Now(JsonElement vector) => DateTimeOffset.UnixEpoch.AddSeconds(vector.GetProperty("now").GetDouble());

    static IReadOnlyList<PriorityLimit>? Limits(JsonElement vector) =>
        AllocationSchedule.Parse(vector.GetProperty("max_allocation").GetString()!).At(TimeOnly.FromTimeSpan(Now(vector).TimeOfDay));

    static AllocationInput Input(JsonElement connector, DateTimeOffset now)
    {
        var transaction = connector.TryGetProperty("tx", out var tx) && tx.ValueKind == JsonValueKind.Object ? tx : default(JsonElement?);
        IEnumerable<JsonElement> samples = connector.TryGetProperty("recent", out var list) ? list.EnumerateArray() : [];
        var recent = samples.Where(sample => sample[1].GetDouble() <= Options.UsageMonitoringInterval);
        return new AllocationInput(Enum.Parse<ConnectorStatus>(connector.GetProperty("status").GetString()!))
        {
            Offered = Number(connector, "offered") ?? 0,
            HasTransaction = transaction is not null,
            Energy = transaction is { } charge ? Number(charge, "energy") ?? 0 : 0,
            Usage = transaction is { } running ? Number(running, "usage") ?? 0 : 0,
            RecentUsage = recent.Select(sample => sample[0].GetDouble()).DefaultIfEmpty().Max(),
            OfferAge = Number(connector, "last_offer_age"),
            Priority = (int)((transaction is { } own ? Number(own, "priority") : null) ?? Number(connector, "charger_priority") ?? 1),
            MaxCurrent = Number(connector, "conn_max") ?? 32,
            CarMax = Number(connector, "ev_max"),
            SuspendedUntil = Number(connector, "suspend_in") is { } seconds ? now.AddSeconds(seconds) : null,
        };
    }

    static double? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    static double? Seconds(DateTimeOffset? at) => at is { } known ? (known - DateTimeOffset.UnixEpoch).TotalSeconds : null;
}
