namespace ChargeGateway.Core.Chargers;

/// <summary>A charger that dialled in without being registered.</summary>
/// <param name="Id">The id that it dialled in with.</param>
/// <param name="Protocol">The protocol on its line.</param>
/// <param name="RemoteAddress">The address that it came from.</param>
/// <param name="Since">When it came.</param>
/// <param name="Identity">What it said of itself; none before it did.</param>
public sealed record PendingCharger(string Id, string Protocol, string? RemoteAddress, DateTimeOffset Since, ChargerIdentity? Identity);
