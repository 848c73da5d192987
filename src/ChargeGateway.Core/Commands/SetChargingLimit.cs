namespace ChargeGateway.Core.Commands;

/// <summary>Bound what a connector may draw, now and for later charges, until it is cleared.</summary>
/// <param name="Connector">Connector number, from 1; 0 is the whole charger.</param>
/// <param name="Value">The bound, zero or more, in <paramref name="Unit"/>; zero holds the charge.</param>
/// <param name="Unit">Ampere per phase or watt over all phases.</param>
/// <param name="Phases">How many phases may be used, 1 to 3; without it as many as there are.</param>
/// <param name="ExpiresIn">Seconds, above zero, after which the gateway clears it unless it is set again; without it it stays. Drivers need not look at it.</param>
public sealed record SetChargingLimit(int Connector, decimal Value, LimitUnit Unit, int? Phases = null, int? ExpiresIn = null) : Command
{
    /// <summary>
    /// What the connector goes back to by itself when the limit lapses or the charge that runs is over, in <see cref="Unit"/>; put in place
    /// together with the limit, which then lapses at the charger too. Only OCPP chargers can do that, others pass it over. Without it the
    /// limit holds for later charges too.
    /// </summary>
    public decimal? Fallback { get; init; }
}
