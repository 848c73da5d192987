namespace ChargeGateway.Core.Balancing.Allocation;

/// <summary>What a connector is to be offered.</summary>
/// <param name="Amperes">The current, A per phase; of a connector without a car what it is fixed at, else 0.</param>
/// <param name="CarMax">The most that the car was seen to want, A per phase.</param>
/// <param name="SuspendedUntil">Until when the car is left alone.</param>
/// <param name="Reason">Why, for people.</param>
public readonly record struct AllocationResult(double Amperes, double? CarMax, DateTimeOffset? SuspendedUntil, string Reason);
