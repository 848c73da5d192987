using ChargeGateway.Core;
using ChargeGateway.Errors;
using ChargeGateway.Idempotency;

namespace ChargeGateway.Apis.RemoteCommands;

/// <summary>The errors that only this dialect has.</summary>
static class RemoteProblems
{
    public static readonly ProblemKind ConnectorUnknown = new("connector-unknown", 404, "There is no such connector");
    public static readonly ProblemKind AttemptUnknown = new("remote-start-attempt-unknown", 404, "There is no such remote start attempt");
    public static readonly ProblemKind ReferenceUnknown = new("reference-unknown", 404, "There is no such reference");
    public static readonly ProblemKind TransactionUnknown = new("transaction-unknown", 404, "There is no such transaction");
    public static readonly ProblemKind ChargerLocked = new("charger-locked", 409, "The charger is permanently locked");
    public static readonly ProblemKind ConnectorLocked = new("connector-locked", 409, "The connector is permanently locked");
    public static readonly ProblemKind AttemptInProgress = new("attempt-in-progress", 409, "Another remote start attempt is under way there");
    public static readonly ProblemKind TransactionInProgress = new("transaction-in-progress", 409, "A transaction runs there already");
    public static readonly ProblemKind NoTransaction = new("no-transaction", 409, "No transaction runs there");
    public static readonly ProblemKind TagRefused = new("tag-refused", 409, "The id tag may not charge");
    public static readonly ProblemKind AttemptOver = new("attempt-over", 409, "The attempt can no longer be cancelled");

    /// <summary>What any request can meet.</summary>
    public static readonly ProblemKind[] Always = [.. new[] { 400, 401, 403, 415 }.Select(ProblemKind.For), ProblemKind.For(Failure.Unknown)];

    /// <summary>What a request that bears an idempotency key can meet.</summary>
    public static readonly ProblemKind[] Repeating = [IdempotencyProblems.InProgress, IdempotencyProblems.Interrupted, IdempotencyProblems.Mismatch];

    /// <summary>What can come of asking a charger while the caller waits.</summary>
    public static readonly ProblemKind[] Waiting = [.. Enum.GetValues<Failure>().Select(ProblemKind.For), ProblemKind.TooManyCommands];
}
