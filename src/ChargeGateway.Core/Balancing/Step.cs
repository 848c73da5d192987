namespace ChargeGateway.Core.Balancing;

/// <summary>What comes of a look at a group.</summary>
/// <param name="Orders">What is to be sent now.</param>
/// <param name="RaiseAt">When <see cref="Balancer.Raise"/> is due; none where nothing is to be raised later.</param>
public sealed record Step(IReadOnlyList<Order> Orders, DateTimeOffset? RaiseAt);
