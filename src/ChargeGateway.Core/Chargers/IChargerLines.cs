namespace ChargeGateway.Core.Chargers;

/// <summary>The lines of chargers that dial in.</summary>
public interface IChargerLines
{
    /// <summary>When a charger last sent a message, by the gateway's clock; when its line began, where it has sent none yet.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <returns>None where it has no line now.</returns>
    DateTimeOffset? LastHeard(string chargePointId);

    /// <summary>Closes a charger's line in order (RFC 6455, status 1001). A charger dials in again when it likes.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="reason">Why, for the charger's log; at most 123 bytes.</param>
    /// <returns>False where it has no line.</returns>
    Task<bool> CloseAsync(string chargePointId, string reason);
}
