using ChargeGateway.Core.Chargers;
using ChargeGateway.RemoteCommands;
using ChargeGateway.RemoteCommands.CacheClears;
using ChargeGateway.RemoteCommands.Starts;
using ChargeGateway.RemoteCommands.Stops;
using static ChargeGateway.Apis.RemoteCommands.RemoteCommandDocumentation;

namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary>One charge as its requests and answers show it.</summary>
static class AsynchronousExamples
{
    public static readonly Guid AttemptId = new("0198d1f0-7c4a-7b52-9d0e-3f1c5a2b8e71");
    public static readonly Guid ReferenceId = new("0198d227-66c0-7d1a-8a35-5e9b0c4d2f13");

    const int Transaction = 4711;

    static readonly Guid Connector = ConnectorUuid.Of(CpId, 1);

    public static readonly RemoteStartBody StartBody = new()
    {
        CpConnectorUuid = Connector.ToString(),
        IdTag = "04A1B2C3",
        ValidUntil = Noon.AddMinutes(10),
        StopMinutes = 60,
        ExternalReference = "order-4711",
    };

    public static readonly RemoteStartAnswer Pending = new()
    {
        Id = AttemptId,
        State = StartState.Pending,
        Dispatch = Dispatch.Sent,
        ResultAvailable = true,
        CpId = CpId,
        CpConnectorUuid = Connector,
        Connector = 1,
        IdTag = "04A1B2C3",
        ExternalReference = "order-4711",
        CreatedAt = Noon,
        SentAt = Noon,
        ValidUntil = Noon.AddMinutes(10),
        StopMinutes = 60,
        Stop = new RemoteStartStop("None"),
        History = [new HistoryEntry(Noon, nameof(StartState.Pending)), new HistoryEntry(Noon, nameof(StartState.Pending), "sent to the charger")],
    };

    public static readonly RemoteStartAnswer Started = Pending with
    {
        State = StartState.Started,
        Dispatch = Dispatch.Answered,
        OcppStatus = "Accepted",
        AnsweredAt = Noon.AddSeconds(1),
        StartedAt = Noon.AddMinutes(2),
        TransactionUuid = TransactionUuid.Of(Transaction),
        TransactionId = Transaction,
        OcppTransactionId = "4711",
        StopDueAt = Noon.AddMinutes(62),
        Stop = new RemoteStartStop("Scheduled"),
        History =
        [
            .. Pending.History,
            new HistoryEntry(Noon.AddSeconds(1), nameof(StartState.Accepted)),
            new HistoryEntry(Noon.AddMinutes(2), nameof(StartState.Started), "transaction 4711"),
        ],
    };

    public static readonly RemoteStartAnswer Cancelled = Pending with { State = StartState.Cancelled };

    public static readonly RemoteStopAnswer Stopping = new()
    {
        ReferenceId = ReferenceId,
        State = StopState.Pending,
        ResultAvailable = true,
        CpId = CpId,
        CpConnectorUuid = Connector,
        Connector = 1,
        TransactionUuid = TransactionUuid.Of(Transaction),
        TransactionId = Transaction,
        RemoteStartAttemptId = AttemptId,
        Initiator = StopInitiator.Api,
        Attempts = 1,
        RequestedAt = Noon.AddMinutes(30),
        History = [new HistoryEntry(Noon.AddMinutes(30), nameof(StopState.Pending), "sent to the charger")],
    };

    public static readonly RemoteStopAnswer Stopped = Stopping with
    {
        State = StopState.Stopped,
        OcppStatus = "Accepted",
        AnsweredAt = Noon.AddMinutes(30),
        StoppedAt = Noon.AddMinutes(30).AddSeconds(3),
    };

    public static readonly CacheClearAnswer Clearing = new(ReferenceId, CpId, CacheClearState.Pending, null, null, null, true, Noon, null, false);

    public static readonly CacheClearAnswer Cleared = Clearing with
    {
        State = CacheClearState.Accepted,
        OcppStatus = "Accepted",
        AnsweredAt = Noon.AddSeconds(1),
    };
}
