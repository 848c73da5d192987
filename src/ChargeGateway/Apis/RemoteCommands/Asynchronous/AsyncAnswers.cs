using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Transactions;
using ChargeGateway.RemoteCommands;
using ChargeGateway.RemoteCommands.Starts;
using ChargeGateway.RemoteCommands.Stops;

namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary>Attempts and stops as callers see them.</summary>
sealed class AsyncAnswers(RemoteCommandBook<RemoteStop> stops, ITransactionLog transactions)
{
    public async Task<RemoteStartAnswer> OfAsync(RemoteStart attempt, CancellationToken ct)
    {
        var charge = attempt.TransactionId is { } id ? await transactions.FindAsync(id, ct) : null;
        var connector = attempt.Connector ?? charge?.Connector;
        return new RemoteStartAnswer
        {
            Id = attempt.Id,
            State = attempt.State,
            Reason = attempt.Reason,
            Hint = attempt.Hint,
            Dispatch = attempt.Dispatch,
            OcppStatus = attempt.Status,
            OcppErrorCode = attempt.ErrorCode,
            ResultAvailable = attempt.ResultAvailable,
            CpId = attempt.ChargePointId,
            CpConnectorUuid = connector is { } number ? ConnectorUuid.Of(attempt.ChargePointId, number) : null,
            Connector = connector,
            IdTag = attempt.IdTag,
            ExternalReference = attempt.ExternalReference,
            CreatedAt = attempt.CreatedAt,
            SentAt = attempt.SentAt,
            AnsweredAt = attempt.AnsweredAt,
            ValidUntil = attempt.ValidUntil,
            StartedAt = attempt.StartedAt,
            StoppedAt = attempt.StoppedAt,
            TransactionUuid = attempt.TransactionId is { } begun ? TransactionUuid.Of(begun) : null,
            TransactionId = attempt.TransactionId,
            OcppTransactionId = charge?.Reference ?? attempt.TransactionId?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            LateTransactionUuid = attempt.LateTransactionId is { } late ? TransactionUuid.Of(late) : null,
            StopMinutes = attempt.StopMinutes,
            StopDueAt = attempt.StopDueAt,
            Stop = await StopOfAsync(attempt, ct),
            StopReason = attempt.StopReason,
            EnergyWh = attempt.Energy,
            History = attempt.History,
        };
    }

    public static RemoteStopAnswer Of(RemoteStop stop) => new()
    {
        ReferenceId = stop.Id,
        State = stop.State,
        Reason = stop.Reason,
        OcppStatus = stop.Status,
        OcppErrorCode = stop.ErrorCode,
        ResultAvailable = stop.ResultAvailable,
        CpId = stop.ChargePointId,
        CpConnectorUuid = ConnectorUuid.Of(stop.ChargePointId, stop.Connector),
        Connector = stop.Connector,
        TransactionUuid = TransactionUuid.Of(stop.TransactionId),
        TransactionId = stop.TransactionId,
        RemoteStartAttemptId = stop.RemoteStartAttemptId,
        Initiator = stop.Initiator,
        Attempts = stop.Attempts,
        RequestedAt = stop.CreatedAt,
        AnsweredAt = stop.AnsweredAt,
        StoppedAt = stop.StoppedAt,
        Late = stop.Late,
        AlreadyStopped = stop.AlreadyStopped,
        History = stop.History,
    };

    async Task<RemoteStartStop> StopOfAsync(RemoteStart attempt, CancellationToken ct)
    {
        if (attempt.StopId is not { } id) return new RemoteStartStop(attempt.StopDueAt is null ? "None" : "Scheduled");
        if (await stops.FindAsync(id, ct) is not { } stop) return new RemoteStartStop("Accepted", ReferenceId: id);
        var state = stop.State switch
        {
            StopState.Accepted or StopState.Stopped => "Accepted",
            StopState.Pending => "Requested",
            _ => stop.Attempts < StopMachine.PatientTries ? "Requested" : "Failed",
        };
        return new RemoteStartStop(state, stop.Attempts, stop.Reason, id);
    }
}
