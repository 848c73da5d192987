using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.Line;

/// <summary>A CALL of ours that waits for its answer.</summary>
sealed class PendingCall(string id)
{
    readonly TaskCompletionSource<JsonObject> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<JsonObject> Answer => answer.Task;

    /// <summary>Takes an answer; false when it is not for this call.</summary>
    public bool Take(Frame frame)
    {
        if (frame.Id != id)
            return false;
        if (frame.Kind == Frame.Error)
            return answer.TrySetException(new CallErrorException(frame.Word, frame.Text));
        return frame.Payload is { } payload
            ? answer.TrySetResult(payload)
            : answer.TrySetException(new CallErrorException("FormationViolation", "The answer has no payload."));
    }
}
