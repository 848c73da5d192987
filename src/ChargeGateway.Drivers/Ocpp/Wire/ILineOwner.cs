using ChargeGateway.Core.Messages;

namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>Who is told what comes in on a line.</summary>
interface ILineOwner
{
    /// <summary>Where the messages of the line are taken down.</summary>
    ChargerMessages Messages { get; }

    /// <summary>Handles a CALL of the charger and gives the response to send.</summary>
    /// <exception cref="Messages.MessageException">The CALL is to be answered with this error.</exception>
    ValueTask<object> HandleAsync(Frame call, CancellationToken ct);

    /// <summary>Takes a message of the charger that is not answered.</summary>
    /// <exception cref="Messages.MessageException">The message is of no use.</exception>
    ValueTask TakeAsync(Frame send, CancellationToken ct);

    /// <summary>The charger cannot use an answer that it was given.</summary>
    void OnAnswerRefused(Frame refusal);

    /// <summary>The CALL that was handled last has its answer.</summary>
    void OnAnswered();

    /// <summary>Whether a CALL of this action, sent again, gets its old answer.</summary>
    bool AnswersOnce(string action);

    /// <summary>An answer came that nobody waits for any more.</summary>
    void OnLateAnswer(OutstandingCall call, Frame answer);

    /// <summary>The charger does something that the specification does not allow, and lives on.</summary>
    void OnDeviation(string what);

    /// <summary>The gateway failed to handle a CALL.</summary>
    void OnHandlerFailed(string action, Exception reason);
}
