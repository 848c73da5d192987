using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Tags;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Errors;
using ChargeGateway.RemoteCommands.Starts;

namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary>
/// What refuses a remote start attempt before it is made, in this order. Asked by the loop, so that two attempts cannot pass each other.
/// </summary>
sealed class RemoteStartRules(StartDesk desk, StateBoard states, IConnectorLocks locks, ITransactionLog transactions, ITagAuthority tags)
{
    /// <exception cref="ProblemException">It is refused.</exception>
    /// <exception cref="ChargePointException">The charger is offline.</exception>
    public void Check(RemoteStart attempt)
    {
        var charger = attempt.ChargePointId;
        CheckLocks(charger, attempt.Connector);
        if (!attempt.QueueIfOffline && states.Find(charger) is not { IsOnline: true })
        {
            throw new ChargePointException(
                Failure.Offline, charger, $"Charger {charger} is not connected. With queueIfOffline the attempt waits for it until validUntil.");
        }

        if (desk.Live(charger).FirstOrDefault(other => Meet(other.Connector, attempt.Connector)) is { } live)
        {
            throw new ProblemException(
                RemoteProblems.AttemptInProgress,
                $"Attempt {live.Id} at charger {charger} is under way until {live.ValidUntil:u}. Wait for it, or DELETE it.",
                charger);
        }

        CheckTransactions(charger, attempt.Connector);
        var decision = tags.DecideStart(attempt.IdTag, charger, attempt.Connector ?? 0);
        if (!decision.MayCharge)
        {
            throw new ProblemException(
                RemoteProblems.TagRefused, $"Id tag {attempt.IdTag} may not charge at charger {charger}: {decision.Status}.", charger);
        }
    }

    void CheckLocks(string charger, int? connector)
    {
        var locked = locks.Locked(charger);
        if (locked.Contains(0)) throw new ProblemException(RemoteProblems.ChargerLocked, $"Charger {charger} is permanently locked.", charger);
        if (connector is { } number && locked.Contains(number))
            throw new ProblemException(RemoteProblems.ConnectorLocked, $"Connector {number} of charger {charger} is permanently locked.", charger);
        if (connector is null && locked.Count > 0)
        {
            throw new ProblemException(
                RemoteProblems.ConnectorLocked,
                $"Charger {charger} could choose connector {locked.First()}, which is permanently locked. Name a connector.",
                charger);
        }
    }

    /// <summary>A charge that is nobody's yet, as it begins with the cable on OCPP 2.x, waits for an attempt like this.</summary>
    void CheckTransactions(string charger, int? connector)
    {
        var running = transactions.Open(charger).Where(charge => charge.IdTag is not null).ToList();
        var free = states.Find(charger)?.Connectors.Keys.Any(number => number > 0 && running.All(charge => charge.Connector != number)) ?? false;
        var inTheWay = connector is null
            ? free ? null : running.FirstOrDefault()
            : running.FirstOrDefault(charge => charge.Connector == connector);
        if (inTheWay is null) return;
        throw new ProblemException(
            RemoteProblems.TransactionInProgress, $"Transaction {inTheWay.Id} runs on connector {inTheWay.Connector} of charger {charger}.", charger);
    }

    static bool Meet(int? one, int? other) => one is null || other is null || one == other;
}
