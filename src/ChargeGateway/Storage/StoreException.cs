namespace ChargeGateway.Storage;

/// <summary>The store cannot be opened. The message is one line for the person who starts the gateway.</summary>
sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
