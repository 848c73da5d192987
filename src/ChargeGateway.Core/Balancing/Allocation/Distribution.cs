using ChargeGateway.Core.State;

namespace ChargeGateway.Core.Balancing.Allocation;

/// <summary>Shares out what the buckets hold: starts first, then priority by priority; within one the car that has least comes first.</summary>
/// <param name="options">The options in force.</param>
/// <param name="buckets">What there is.</param>
sealed class Distribution(BalancingOptions options, Buckets buckets)
{
    public void Apply(IReadOnlyList<Share> shares)
    {
        foreach (var share in shares.Where(share => share.IsDone))
            buckets.Take(share.Input.Priority, share.Amperes);
        foreach (var share in shares.Where(share => !share.IsDone && IsStart(share.Input)))
            Start(share);
        foreach (var equals in shares.Where(share => !share.IsDone).GroupBy(share => share.Input.Priority).OrderByDescending(group => group.Key))
            Divide([.. equals.OrderBy(share => share.Input.HasTransaction ? share.Input.Energy : 0)], equals.Key);
    }

    static bool IsStart(AllocationInput input) => input is { Status: ConnectorStatus.SuspendedEVSE, HasTransaction: false };

    void Start(Share share)
    {
        var fits = share.Input.MaxCurrent >= options.MinAllocation && buckets.Total + options.MinAllocation <= buckets.Top;
        share.Settle(fits ? options.MinAllocation : 0, fits ? "a start" : "waits for capacity to start");
        buckets.Take(share.Input.Priority, share.Amperes);
    }

    void Divide(List<Share> equals, int priority)
    {
        var left = buckets.Left(priority);
        var before = left;
        var served = new List<Share>(equals.Count);
        foreach (var share in equals)
        {
            if (left < options.MinAllocation)
            {
                share.Settle(0, "no capacity for its priority");
                continue;
            }

            share.Give(Math.Min(options.MinAllocation, share.Wish), "its share");
            left -= share.Amperes;
            served.Add(share);
        }

        left = RaiseInTurn(served, left);
        buckets.Take(priority, before - left);
    }

    static double RaiseInTurn(List<Share> served, double left)
    {
        var growing = served.FindAll(share => share.Amperes < share.Wish);
        while (left > 0 && growing.Count > 0)
        {
            foreach (var share in growing)
            {
                if (left <= 0) break;
                share.AddOne();
                left -= 1;
            }

            growing.RemoveAll(share => share.Amperes >= share.Wish);
        }

        return left;
    }
}
