using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>
/// Puts a limit on a connector, or takes it off, so that it reaches the charge that runs there as well as those to come: a TxProfile for each
/// running one, and a TxDefaultProfile. Connector 0 is the whole charger: all charges that run on it, and all its connectors, whose own
/// profiles for later charges would win over the one of connector 0 (OCPP 1.6 edition 2, 3.13.1) and are taken off.
/// </summary>
sealed class ProfileWriter(OcppChargePoint charger, int connector, int level)
{
    /// <summary>
    /// Accepted where the charger took every profile: a limit that the next charge does not have is none. The charges that run come first; where
    /// one of them is refused, those to come are left as they were, as nobody would know that they are limited.
    /// </summary>
    public async Task<Reply> SetAsync(ChargingLimit limit, CancellationToken ct)
    {
        var now = charger.Context.Now;
        var status = Reply.Accepted;
        foreach (var transaction in Running())
        {
            var profile = LimitProfile.ForRunning(transaction, level, limit, now, null);
            var answer = await SetAsync(transaction.Connector, profile, ct).ConfigureAwait(false);
            if (answer != Reply.Accepted) status = answer;
        }

        return new Reply(status == Reply.Accepted
            ? await SetLaterAsync(LimitProfile.ForLaterTransactions(connector, level, limit, now), ct).ConfigureAwait(false)
            : status);
    }

    /// <summary>
    /// For the charge that runs the limit, for as long as it is to hold; for later ones and after that the fallback, which is not sent again on
    /// a line where the charger has it already. Where nothing runs the limit itself waits for the next charge.
    /// </summary>
    /// <exception cref="ChargePointException">The charger took the limit but not the fallback, among others.</exception>
    public async Task<Reply> SetAsync(ChargingLimit limit, ChargingLimit fallback, int? expiresIn, CancellationToken ct)
    {
        var now = charger.Context.Now;
        var running = Running();
        if (running.Count == 0) return new Reply(await SetLaterAsync(limit, now, ct).ConfigureAwait(false));
        foreach (var transaction in running)
        {
            var profile = LimitProfile.ForRunning(transaction, level, limit, now, expiresIn);
            var answer = await SetAsync(transaction.Connector, profile, ct).ConfigureAwait(false);
            if (answer != Reply.Accepted) return new Reply(answer);
        }

        if (charger.LaterLimits.TryGetValue(connector, out var present) && present == fallback) return new Reply(Reply.Accepted);
        var word = await SetLaterAsync(fallback, now, ct).ConfigureAwait(false);
        return word == Reply.Accepted ? new Reply(word) : throw new ChargePointException(
            Failure.DeviceError,
            charger.Id,
            $"Charger {charger.Id} took the limit of the charge that runs but answered {word} to the {LimitProfile.TxDefault} that is to follow.");
    }

    async Task<string> SetLaterAsync(ChargingLimit limit, DateTimeOffset now, CancellationToken ct)
    {
        var word = await SetLaterAsync(LimitProfile.ForLaterTransactions(connector, level, limit, now), ct).ConfigureAwait(false);
        if (word == Reply.Accepted) charger.LaterLimits[connector] = limit;
        return word;
    }

    void ForgetLater()
    {
        if (level != OwnProfiles.LimitLevel) return;
        if (connector == 0) charger.LaterLimits.Clear();
        else charger.LaterLimits.TryRemove(connector, out _);
    }

    /// <summary>
    /// Set before others are cleared, so that a refusal leaves what was there; and again after, since some chargers clear more than they are asked.
    /// </summary>
    async Task<string> SetLaterAsync(LimitProfile profile, CancellationToken ct)
    {
        ForgetLater();
        var word = await SetAsync(connector, profile, ct).ConfigureAwait(false);
        return word == Reply.Accepted && await ClearConnectorsAsync(ct).ConfigureAwait(false)
            ? await SetAsync(connector, profile, ct).ConfigureAwait(false)
            : word;
    }

    /// <summary>Accepted where the charger had any of the profiles, else its word.</summary>
    public async Task<Reply> ClearAsync(CancellationToken ct)
    {
        ForgetLater();
        var cleared = false;
        foreach (var transaction in Running())
            cleared |= await ClearAsync(transaction.Connector, LimitProfile.Tx, ct).ConfigureAwait(false) == Reply.Accepted;
        var word = await ClearAsync(connector, LimitProfile.TxDefault, ct).ConfigureAwait(false);
        cleared |= await ClearConnectorsAsync(ct).ConfigureAwait(false);
        return new Reply(cleared ? Reply.Accepted : word);
    }

    /// <returns>Whether any connector had a profile of its own.</returns>
    async Task<bool> ClearConnectorsAsync(CancellationToken ct)
    {
        var cleared = false;
        foreach (var own in Connectors())
            cleared |= await ClearAsync(own, LimitProfile.TxDefault, ct).ConfigureAwait(false) == Reply.Accepted;
        return cleared;
    }

    /// <summary>The connectors that the charger has ever spoken of, where the whole charger is meant.</summary>
    IEnumerable<int> Connectors() => connector == 0 && charger.Context.States.Find(charger.Id) is { } known
        ? known.Connectors.Keys.Where(number => number > 0)
        : [];

    /// <summary>A charge of which it is not known where it runs (2.x) is reached by the profile for later ones when it has found its place.</summary>
    List<Transaction> Running() => charger.Context.Transactions.Open(charger.Id)
        .Where(transaction => transaction.Connector > 0 && (connector == 0 || transaction.Connector == connector))
        .ToList();

    async Task<string> SetAsync(int at, LimitProfile profile, CancellationToken ct)
    {
        if (charger.Version.IsV2())
        {
            var setting = new V2.SetChargingProfileRequest { EvseId = at, ChargingProfile = profile.ToV2() };
            return (await charger.CallAsync(setting, ct).ConfigureAwait(false)).Status!;
        }

        var request = new SetChargingProfileRequest { ConnectorId = at, CsChargingProfiles = profile.ToV16() };
        return (await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!;
    }

    async Task<string> ClearAsync(int at, string purpose, CancellationToken ct)
    {
        if (charger.Version.IsV2())
        {
            var clearing = new V2.ClearChargingProfileRequest { ChargingProfileId = LimitProfile.Id(purpose, level, at) };
            return (await charger.CallAsync(clearing, ct).ConfigureAwait(false)).Status!;
        }

        var request = new ClearChargingProfileRequest
        {
            Id = LimitProfile.Id(purpose, level, at),
            ConnectorId = at,
            ChargingProfilePurpose = purpose,
            StackLevel = level,
        };
        return (await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!;
    }
}
