namespace ChargeGateway.Apis;

/// <summary>The gateway has been told to stop and takes no new commands.</summary>
sealed class GatewayStoppingException() : Exception("The gateway is stopping and takes no new commands. Nothing was sent; ask again when it is back.");
