namespace ChargeGateway.Core.Commands;

/// <summary>Ask the charger to start a charge.</summary>
/// <param name="IdTag">The id tag that the charge is booked on.</param>
/// <param name="Connector">Connector number, from 1; without it the charger chooses.</param>
/// <param name="Limit">A limit that holds for this charge only; without it the charger's own limits hold.</param>
public sealed record StartCharging(string IdTag, int? Connector = null, ChargingLimit? Limit = null) : Command;
