using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>
/// Puts a limit on a connector, or takes it off, so that it reaches the charge that runs there as well as those to come: a TxProfile for each
/// running one, and a TxDefaultProfile. Connector 0 is the whole charger, with all charges that run on it.
/// </summary>
sealed class ProfileWriter(OcppChargePoint charger, int connector, int level)
{
    /// <summary>
    /// Where a charge runs, its profile's answer is the answer, and the profile for later charges follows while nobody waits. Else that one is
    /// the answer.
    /// </summary>
    public async Task<Reply> SetAsync(ChargingLimit limit, int? expiresIn, CancellationToken ct)
    {
        var now = charger.Context.Now;
        var later = LimitProfile.ForLaterTransactions(connector, level, limit, now, expiresIn);
        var status = Reply.Accepted;
        var running = Running();
        foreach (var transaction in running)
        {
            var profile = LimitProfile.ForRunning(transaction, level, limit, now, expiresIn);
            var answer = await SetAsync(transaction.Connector, profile, ct).ConfigureAwait(false);
            if (answer != Reply.Accepted) status = answer;
        }

        if (running.Count == 0) return new Reply(await SetAsync(connector, later, ct).ConfigureAwait(false));
        _ = charger.InBackgroundAsync("setting the same limit for later charges", deadline => SetAsync(connector, later, deadline));
        return new Reply(status);
    }

    /// <summary>Accepted where the charger had any of the profiles, else its word.</summary>
    public async Task<Reply> ClearAsync(CancellationToken ct)
    {
        var cleared = false;
        foreach (var transaction in Running())
            cleared |= await ClearAsync(transaction.Connector, LimitProfile.Tx, ct).ConfigureAwait(false) == Reply.Accepted;
        var word = await ClearAsync(connector, LimitProfile.TxDefault, ct).ConfigureAwait(false);
        return new Reply(cleared ? Reply.Accepted : word);
    }

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
