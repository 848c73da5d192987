namespace ChargeGateway.Core.Commands;

/// <summary>Have the charger upload its diagnostics.</summary>
/// <param name="Location">The folder to upload to, an absolute URI.</param>
/// <param name="StartTime">The oldest entry wanted; without it the charger decides.</param>
/// <param name="StopTime">The newest entry wanted; without it the charger decides.</param>
/// <param name="Retries">How often the charger tries again; without it the charger decides.</param>
/// <param name="RetryInterval">Seconds between tries; without it the charger decides.</param>
public sealed record GetDiagnostics(
    string Location,
    DateTimeOffset? StartTime = null,
    DateTimeOffset? StopTime = null,
    int? Retries = null,
    int? RetryInterval = null) : Command;
