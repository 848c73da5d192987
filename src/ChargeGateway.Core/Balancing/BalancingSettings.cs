namespace ChargeGateway.Core.Balancing;

/// <summary>The options that are in force; they may be changed while the gateway runs, until it is restarted.</summary>
/// <param name="options">The options from the configuration.</param>
public sealed class BalancingSettings(BalancingOptions options)
{
    volatile BalancingOptions current = options;

    /// <summary>What is in force now.</summary>
    public BalancingOptions Current => current;

    /// <summary>Puts others in force from the next look on.</summary>
    /// <param name="change">Makes the new ones of the present ones.</param>
    /// <exception cref="ArgumentException">They contradict each other or the physics of a car.</exception>
    public void Change(Func<BalancingOptions, BalancingOptions> change)
    {
        var next = change(current);
        if (BalancingRules.Complaint(next) is { } complaint)
            throw new ArgumentException($"Balancing:{complaint.Key} is {complaint.Value}, expected {complaint.Expected}.", nameof(change));
        current = next;
    }
}
