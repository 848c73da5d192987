using BenchmarkDotNet.Attributes;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Balancing.Allocation;
using ChargeGateway.Core.State;

namespace ChargeGateway.Benchmarks.Micro;

/// <summary>What a look at a large group costs.</summary>
[MemoryDiagnoser]
public class BalancingBenchmarks
{
    static readonly BalancingOptions Options = new() { IntervalsFull = 1 };
    static readonly DateTimeOffset Now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    readonly Balancer balancer = new(new BalancingSettings(Options));
    AllocationInput[] inputs = [];
    GroupSituation situation = new("group", [], []);

    /// <summary>How many connectors the group has.</summary>
    [Params(100, 1000)]
    public int Connectors { get; set; }

    /// <summary>Half of the cars charge, of four priorities, on what is enough for a third of them.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        PriorityLimit[] limits = [new(3, Connectors * 6), new(0, Connectors * 4)];
        inputs = [.. Enumerable.Range(0, Connectors).Select(Input)];
        situation = new GroupSituation("group", limits, [.. Enumerable.Range(0, Connectors).Select(Snapshot)]);
        foreach (var order in balancer.Look(situation, Now).Orders) balancer.Complete(order, OrderOutcome.Accepted, Now);
    }

    /// <summary>The allocation alone.</summary>
    [Benchmark]
    public int Allocate() => Allocator.Run(Options, situation.InForce, inputs, Now).Count;

    /// <summary>A whole look whose orders are all taken.</summary>
    [Benchmark]
    public int Look()
    {
        var step = balancer.Look(situation, Now);
        foreach (var order in step.Orders) balancer.Complete(order, OrderOutcome.Accepted, Now);
        var raised = step.RaiseAt is null ? [] : balancer.Raise(situation, Now);
        foreach (var order in raised) balancer.Complete(order, OrderOutcome.Accepted, Now);
        return step.Orders.Count + raised.Count;
    }

    static AllocationInput Input(int index) => new(index % 2 == 0 ? ConnectorStatus.Charging : ConnectorStatus.SuspendedEVSE)
    {
        Offered = index % 2 == 0 ? 6 : 0,
        HasTransaction = true,
        Energy = index * 37 % 1000,
        RecentUsage = 5.9,
        OfferAge = 200,
        Priority = index % 4,
        MaxCurrent = 32,
    };

    static ConnectorSnapshot Snapshot(int index) => new(new ConnectorKey($"charger-{index}", 1))
    {
        IsOnline = true,
        IsKnown = true,
        WaitsForUser = true,
        Status = ConnectorStatus.Charging,
        TransactionId = index + 1,
        Energy = index * 37 % 1000,
        Priority = index % 4,
        Usage = 5.9,
        MeterAt = Now,
        MaxCurrent = 32,
    };
}
