using System.Globalization;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Errors;
using ChargeGateway.RemoteCommands;
using ChargeGateway.RemoteCommands.Starts;

namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary>Finds the charge that a stop names.</summary>
sealed class ChargeFinder(RemoteChargers chargers, RemoteCommandBook<RemoteStart> attempts, ITransactionLog transactions)
{
    /// <summary>The charge, running or ended.</summary>
    /// <exception cref="BadHttpRequestException">It is not named in exactly one way.</exception>
    /// <exception cref="ProblemException">There is no such charge.</exception>
    public Task<Transaction> FindAsync(HttpContext context, RemoteStopBody body)
    {
        object?[] names = [body.TransactionUuid, body.RemoteStartAttemptId, body.CpConnectorUuid];
        if (names.Count(name => name is not null) != 1)
            throw new BadHttpRequestException("Exactly one of transactionUuid, remoteStartAttemptId and cpConnectorUuid is taken.");
        if (body.CpId is not null && body.CpConnectorUuid is null)
            throw new BadHttpRequestException("cpId is taken together with cpConnectorUuid only.");
        if (body.TransactionUuid is { } transaction) return ByTransactionAsync(context, transaction);
        return body.RemoteStartAttemptId is { } attempt ? ByAttemptAsync(context, attempt) : Task.FromResult(ByConnector(context, body));
    }

    async Task<Transaction> ByTransactionAsync(HttpContext context, string name)
    {
        var id = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : Guid.TryParse(name, out var uuid) ? TransactionUuid.Read(uuid)
            : null;
        var charge = id is { } known ? await transactions.FindAsync(known, context.RequestAborted) : null;
        return charge is not null && ChargerAccess.MaySee(context.User, charge.ChargePointId)
            ? charge
            : throw new ProblemException(RemoteProblems.TransactionUnknown, $"There is no transaction {name}.");
    }

    async Task<Transaction> ByAttemptAsync(HttpContext context, Guid id)
    {
        var attempt = await attempts.FindAsync(id, context.RequestAborted);
        if (attempt is null || !ChargerAccess.MaySee(context.User, attempt.ChargePointId))
            throw new ProblemException(RemoteProblems.AttemptUnknown, $"There is no remote start attempt {id}, or it is older than 30 days.");
        var begun = attempt.LateTransactionId ?? attempt.TransactionId;
        var charge = begun is { } known ? await transactions.FindAsync(known, context.RequestAborted) : null;
        return charge ?? throw new ProblemException(
            RemoteProblems.NoTransaction,
            $"Attempt {id} is {attempt.State} and has begun no transaction. Before that it is taken back with DELETE.",
            attempt.ChargePointId);
    }

    Transaction ByConnector(HttpContext context, RemoteStopBody body)
    {
        var (charger, connector) = chargers.ByBody(context, body.CpId, body.CpConnectorUuid);
        return transactions.Open(charger.Id).LastOrDefault(charge => charge.Connector == connector) ?? throw new ProblemException(
            RemoteProblems.NoTransaction, $"Nothing charges on connector {connector} of charger {charger.Id}.", charger.Id);
    }
}
