using ChargeGateway.Core.Balancing.Allocation;

namespace ChargeGateway.Core.Balancing.Ledger;

/// <summary>
/// Cuts an allocation where it would still be too much: the allocation lets waiting cars keep the least without looking, and lets a start go by
/// the group's total alone. The lowest priority goes first, then who has most.
/// </summary>
static class Trim
{
    public static void Apply(BalancingOptions options, IReadOnlyList<PriorityLimit> limits, IReadOnlyList<Planned> plan)
    {
        var buckets = new Buckets(limits);
        foreach (var planned in plan) buckets.Take(planned.Priority, planned.Counts);
        var last = plan.Where(planned => planned is { IsFixed: false, Amperes: > 0 })
            .OrderBy(planned => planned.Priority)
            .ThenByDescending(planned => planned.Offer.Snapshot.Energy);
        foreach (var planned in last)
        {
            if (buckets.Left(planned.Priority) >= -Buckets.Rounding) continue;
            var before = planned.Counts;
            planned.Cut();
            buckets.Take(planned.Priority, planned.Counts - before);
        }
    }
}
