using ChargeGateway.Core.Commands;

namespace ChargeGateway.Core.Replies;

/// <summary>The answer to <see cref="SetChargingLimit"/> of a charger that can be read back.</summary>
/// <param name="Status">The charger's word.</param>
/// <param name="Applied">The bound that the charger says it holds now.</param>
/// <param name="HeldBy">What holds it lower than was asked for, such as the installation's own limit; none where nothing does.</param>
public sealed record LimitReply(string Status, ChargingLimit? Applied, string? HeldBy = null) : Reply(Status);
