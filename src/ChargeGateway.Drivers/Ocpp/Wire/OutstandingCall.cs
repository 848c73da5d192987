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

    /// <summary>Whether nobody waits for the answer any more.</summary>
    public bool IsAbandoned => abandoned;

    public void Answer(object response) => answer.TrySetResult(response);

    public void Fail(Exception reason) => answer.TrySetException(reason);

    public async Task<object> WaitAsync(CancellationToken ct)
    {
        try
        {
            return await answer.Task.WaitAsync(ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            abandoned = true;
            _ = answer.Task.ContinueWith(
                static late => _ = late.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }
    }
}
