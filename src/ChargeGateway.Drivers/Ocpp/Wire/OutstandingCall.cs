using ChargeGateway.Core.Messages;

namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>A CALL that the charger has not answered yet.</summary>
sealed class OutstandingCall(string id, string action, Type responseType, long sentAt)
{
    readonly TaskCompletionSource<object> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    volatile bool abandoned;

    public string Id { get; } = id;

    public string Action { get; } = action;

    public Type ResponseType { get; } = responseType;

    /// <summary>A time stamp of the line's clock.</summary>
    public long SentAt { get; } = sentAt;

    /// <summary>Where its answer is taken down; none before it was sent.</summary>
    public ProtocolExchange? Exchange { get; set; }

    /// <summary>The charger's answer.</summary>
    public Task<object> Answered => answer.Task;

    /// <summary>Whether nobody waits for the answer any more.</summary>
    public bool IsAbandoned => abandoned;

    public void Answer(object response) => answer.TrySetResult(response);

    public void Fail(Exception reason) => answer.TrySetException(reason);

    /// <summary>Lets nobody wait any more once a token is cancelled.</summary>
    public CancellationTokenRegistration AbandonWith(CancellationToken ct) => ct.UnsafeRegister(
        static (call, token) =>
        {
            var given = (OutstandingCall)call!;
            given.abandoned = true;
            given.answer.TrySetCanceled(token);
        },
        this);
}
