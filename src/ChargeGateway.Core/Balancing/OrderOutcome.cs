namespace ChargeGateway.Core.Balancing;

/// <summary>What became of an order.</summary>
/// <param name="Result">Whether the charger does it.</param>
/// <param name="Detail">What it said, for people; none where it does.</param>
/// <param name="Applied">The current that it says it holds now, A per phase; none where it does not say.</param>
public sealed record OrderOutcome(OrderResult Result, string? Detail = null, double? Applied = null)
{
    /// <summary>The charger does it.</summary>
    public static OrderOutcome Accepted { get; } = new(OrderResult.Accepted);
}
