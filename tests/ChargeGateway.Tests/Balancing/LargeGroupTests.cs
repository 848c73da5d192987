using System.Diagnostics;
using ChargeGateway.Core.State;

namespace ChargeGateway.Tests.Balancing;

/// <summary>A thousand connectors in one group.</summary>
public sealed class LargeGroupTests
{
    const int Connectors = 1000;

    [Fact]
    public void A_thousand_connectors_are_looked_at_in_no_time_and_stay_within_the_limit()
    {
        var bench = new LoopBench(new(), new DateTimeOffset(2026, 5, 1, 10, 0, 0, TimeSpan.Zero), firstLook: 5) { Schedule = "00:00-23:59>0=4000" };
        foreach (var index in Enumerable.Range(0, Connectors)) bench.Add($"c{index}", priority: index % 10);
        bench.RunTo(5);
        foreach (var index in Enumerable.Range(0, Connectors)) bench.PlugIn($"c{index}", index + 1, ConnectorStatus.Charging);

        var watch = Stopwatch.StartNew();
        bench.RunTo(5 + 60 * 5);

        (watch.Elapsed.TotalMilliseconds / 60).ShouldBeLessThan(250, "ms for a look");
        bench.Counted.ShouldBeInRange(3990, 4000);
    }
}
