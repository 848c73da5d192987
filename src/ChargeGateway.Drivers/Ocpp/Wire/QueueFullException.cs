namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>Too many CALLs wait for this line.</summary>
sealed class QueueFullException(int limit) : Exception($"{limit} commands wait for it already");
