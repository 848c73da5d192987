namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>The charger answered a CALL with something that cannot be read or lacks what is needed.</summary>
sealed class UnusableAnswerException(string message, Exception? inner = null) : Exception(message, inner);
