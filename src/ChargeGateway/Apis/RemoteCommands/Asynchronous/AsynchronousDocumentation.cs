using ChargeGateway.Core;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using static ChargeGateway.Apis.RemoteCommands.RemoteCommandDocumentation;

namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary>The routes whose outcome is looked up afterwards in the OpenAPI document.</summary>
static class AsynchronousDocumentation
{
    static readonly ProblemKind Offline = ProblemKind.For(Failure.Offline);
    static readonly ProblemKind NotSupported = ProblemKind.For(Failure.NotSupported);

    public static RouteHandlerBuilder DescribeStart(this RouteHandlerBuilder endpoint) => endpoint
        .WithSummary("Start a charge")
        .WithDescription(
            "Makes an attempt and asks the charger. `Location` says where to look. `validUntil` bounds the start, `stopMinutes` the charge, counted "
            + "from its start. Refused at once where the charger or the connector is locked or offline, or an attempt or a charge is under way."
            + SamePrefix)
        .Takes(typeof(RemoteStartBody))
        .Asks(AsynchronousExamples.StartBody)
        .Fails(
            RemoteProblems.ConnectorUnknown,
            RemoteProblems.ChargerLocked,
            RemoteProblems.ConnectorLocked,
            Offline,
            RemoteProblems.AttemptInProgress,
            RemoteProblems.TransactionInProgress,
            RemoteProblems.TagRefused,
            NotSupported)
        .Answers(202, AsynchronousExamples.Pending);

    public static RouteHandlerBuilder DescribeAttempt(this RouteHandlerBuilder endpoint) => endpoint
        .WithSummary("A remote start attempt")
        .WithDescription(
            "`Pending`, `Accepted` (the charger waits for a car), `Started`, and in the end `Stopped`, `Rejected`, `Failed`, `Expired` or "
            + "`Cancelled`. Kept for 30 days." + SamePrefix)
        .Names("id", "The attempt's id", AsynchronousExamples.AttemptId.ToString())
        .Fails(RemoteProblems.AttemptUnknown)
        .Answers(200, AsynchronousExamples.Started);

    public static RouteHandlerBuilder DescribeCancel(this RouteHandlerBuilder endpoint) => endpoint
        .WithSummary("Take a remote start attempt back")
        .WithDescription("Before its charge begins; once more does no harm. A charger that waits for a car already may still start it." + SamePrefix)
        .Names("id", "The attempt's id", AsynchronousExamples.AttemptId.ToString())
        .Fails(RemoteProblems.AttemptUnknown, RemoteProblems.AttemptOver)
        .Answers(200, AsynchronousExamples.Cancelled);

    public static RouteHandlerBuilder DescribeStop(this RouteHandlerBuilder endpoint) => endpoint
        .WithSummary("Stop a charge")
        .WithDescription(
            "Named by exactly one of `transactionUuid`, `remoteStartAttemptId` and `cpConnectorUuid`. A charge that is over already is 200. While a "
            + "stop of the charge is open, the same one is answered." + SamePrefix)
        .Takes(typeof(RemoteStopBody))
        .Asks(new RemoteStopBody { RemoteStartAttemptId = AsynchronousExamples.AttemptId })
        .Fails(
            RemoteProblems.TransactionUnknown,
            RemoteProblems.AttemptUnknown,
            RemoteProblems.ConnectorUnknown,
            RemoteProblems.NoTransaction,
            Offline,
            NotSupported)
        .Answers(200, AsynchronousExamples.Stopped with { AlreadyStopped = true, Attempts = 0, AnsweredAt = null, OcppStatus = null })
        .Answers(202, AsynchronousExamples.Stopping);

    public static RouteHandlerBuilder DescribeStopStatus(this RouteHandlerBuilder endpoint) => endpoint
        .WithSummary("A remote stop")
        .WithDescription(
            "`Pending`, `Accepted` and in the end `Stopped`, `Rejected` or `Failed`; `Expired` where the charge goes on after two minutes. "
            + "Kept for 7 days." + SamePrefix)
        .Names("referenceId", "The stop's reference", AsynchronousExamples.ReferenceId.ToString())
        .Fails(RemoteProblems.ReferenceUnknown)
        .Answers(200, AsynchronousExamples.Stopped);

    public static RouteHandlerBuilder DescribeCacheClear(this RouteHandlerBuilder endpoint) => endpoint
        .NamesCharger()
        .WithSummary("Empty a charger's authorisation cache")
        .WithDescription("While a request is open, the same one is answered." + SamePrefix)
        .Fails(Offline, NotSupported)
        .Answers(202, AsynchronousExamples.Clearing);

    public static RouteHandlerBuilder DescribeCacheClearStatus(this RouteHandlerBuilder endpoint) => endpoint
        .NamesCharger()
        .Names("referenceId", "The request's reference", AsynchronousExamples.ReferenceId.ToString())
        .WithSummary("How emptying the cache went")
        .WithDescription(
            "`Pending`, `Accepted`, `Rejected`, `Failed`, `TimedOut` after two minutes without an answer, or `Sent` for a charger that gives no "
            + "answers. Kept for 7 days." + SamePrefix)
        .Fails(RemoteProblems.ReferenceUnknown)
        .Answers(200, AsynchronousExamples.Cleared);
}
