using ChargeGateway.Core.Commands;

namespace ChargeGateway.Apis.V1.Chargers;

/// <summary>A limit that was set through the gateway.</summary>
/// <param name="Value">The bound, in <paramref name="Unit"/>; zero holds the charge.</param>
/// <param name="Unit">Ampere per phase or watt over all phases.</param>
/// <param name="Phases">How many phases may be used; none where that was not said.</param>
/// <param name="SetBy">Who set it: the name of an API key, or of a part of the gateway; none where that is not known.</param>
/// <param name="SetAt">When.</param>
/// <param name="ExpiresAt">When the gateway clears it unless it is set again; none where it stays.</param>
/// <param name="Paused">Whether the charge is held on top of it.</param>
sealed record LimitView(
    decimal? Value, LimitUnit? Unit, int? Phases, string? SetBy, DateTimeOffset SetAt, DateTimeOffset? ExpiresAt, bool Paused);
