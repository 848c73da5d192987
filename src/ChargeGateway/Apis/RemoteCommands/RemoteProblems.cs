using ChargeGateway.Errors;

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
    public static readonly ProblemKind SeveralTransactions = new("several-transactions", 409, "More than one transaction runs there");
    public static readonly ProblemKind TagRefused = new("tag-refused", 409, "The id tag may not charge");
    public static readonly ProblemKind AttemptOver = new("attempt-over", 409, "The attempt can no longer be cancelled");
}
