using ChargeGateway.Core.Balancing.Allocation;

namespace ChargeGateway.Core.Balancing.Ledger;

/// <summary>What an allocation has in mind for a connector.</summary>
sealed class Planned(Offer offer, AllocationInput input, AllocationResult result)
{
    public Offer Offer => offer;

    public int Priority => input.Priority;

    public bool IsFixed => input.Fixed is not null;

    public double Amperes { get; private set; } = offer.Within(result.Amperes);

    public string Reason { get; private set; } = result.Amperes > offer.Snapshot.Cap ? "somebody set a lower limit" : result.Reason;

    public AllocationResult Result => result;

    /// <summary>What it would count for.</summary>
    public double Counts => input.Fixed ?? Math.Max(Amperes, offer.Snapshot.Fallback);

    public void Cut() => (Amperes, Reason) = (0, "the group's limit leaves nothing");
}
