namespace ChargeGateway.Apis.RemoteCommands;

/// <summary>The body of a request that takes no fields: none, or an empty object.</summary>
sealed class NoFields;
