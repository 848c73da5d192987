namespace ChargeGateway.Core.Commands;

/// <summary>Have the charger fetch and install firmware.</summary>
/// <param name="Location">Where the image is, an absolute URI.</param>
/// <param name="RetrieveDate">When to fetch it; without it at once.</param>
/// <param name="Retries">How often the charger tries again; without it the charger decides.</param>
/// <param name="RetryInterval">Seconds between tries; without it the charger decides.</param>
public sealed record UpdateFirmware(string Location, DateTimeOffset? RetrieveDate = null, int? Retries = null, int? RetryInterval = null) : Command;
