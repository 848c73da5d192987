namespace ChargeGateway.Core.Commands;

/// <summary>
/// Ask the charger to end a charge, named by its transaction or by its connector. With neither, the only charge that runs.
/// Fails with <see cref="Failure.Conflict"/> where no such charge runs.
/// </summary>
/// <param name="Connector">Connector number, from 1.</param>
/// <param name="Transaction">The gateway's transaction id.</param>
public sealed record StopCharging(int? Connector = null, int? Transaction = null) : Command;
