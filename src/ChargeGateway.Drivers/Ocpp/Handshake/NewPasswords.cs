using System.Collections.Concurrent;

namespace ChargeGateway.Drivers.Ocpp.Handshake;

/// <summary>
/// Passwords that were sent to chargers which did not say whether they took them: many hang up on a new AuthorizationKey and come back with
/// it. Such a password counts beside the old one until the charger has used it. Kept in memory, one for each charger.
/// </summary>
sealed class NewPasswords
{
    readonly ConcurrentDictionary<string, string> unanswered = new(StringComparer.Ordinal);

    /// <summary>A new password is on its way.</summary>
    public void Sent(string chargePointId, string hash) => unanswered[chargePointId] = hash;

    /// <summary>The charger has answered, or never got it.</summary>
    public void Settled(string chargePointId, string hash) => unanswered.TryRemove(KeyValuePair.Create(chargePointId, hash));

    /// <summary>The hash of the new password, where the charger presents just that.</summary>
    public string? Find(string chargePointId, byte[] presented) =>
        unanswered.TryGetValue(chargePointId, out var hash) && ChargerPassword.Matches(hash, presented) ? hash : null;
}
