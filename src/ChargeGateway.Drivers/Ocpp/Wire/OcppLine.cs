using System.Runtime.CompilerServices;
using ChargeGateway.Drivers.Ocpp.Messages;

namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>
/// One connection of a charger: CALLs out, one at a time; CALLs in, in order. The inbound direction never waits for the outbound one.
/// Nothing that the charger sends ends the line, except a message that is too large.
/// </summary>
sealed class OcppLine(OcppSocket socket, ILineOwner owner, TimeProvider time, TimeSpan callTimeout, int maxQueued, OcppVersion version)
{
    const int LongestId = 36;
    const string Heartbeat = "Heartbeat";
    const string MeterValues = "MeterValues";
    const string NobodysId = "-1";

    readonly CallQueue queue = new(time, callTimeout, maxQueued);
    readonly AnsweredCalls answered = new();
    readonly MessageIds ids = new();

    /// <summary>Reads until the line ends; then every wait on it has ended too.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        try
        {
            while (await socket.ReceiveAsync(ct).ConfigureAwait(false) is { } message)
            {
                using (message)
                    await TakeAsync(message.Bytes, ct).ConfigureAwait(false);
            }

            await socket.AnswerCloseAsync().ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is IOException or OperationCanceledException)
        {
            // The line broke while a message was handled or answered; there is nobody left to tell.
        }
        finally
        {
            EndCalls();
        }
    }

    /// <summary>Ends every wait for an answer, and lets nobody wait any more: the line is lost, or will be soon.</summary>
    public void EndCalls() => queue.Close();

    /// <summary>Sends a CALL when its turn comes and waits for the answer.</summary>
    /// <exception cref="QueueFullException">Too many wait already; nothing was sent.</exception>
    /// <exception cref="LineLostException">The line ended.</exception>
    /// <exception cref="CallErrorException">The charger answered with an error.</exception>
    /// <exception cref="UnusableAnswerException">The charger's answer cannot be used.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<object> CallAsync(string action, object request, Type responseType, CancellationToken ct)
    {
        await queue.EnterAsync(ct).ConfigureAwait(false);
        var call = queue.Begin(ids.Next(), action, responseType);
        _ = SendAsync(call, request);
        using (call.AbandonWith(ct))
            return await call.Answered.ConfigureAwait(false);
    }

    /// <summary>The caller's deadline counts also while the charger takes nothing, so nobody waits for this; what goes wrong ends the call.</summary>
    async Task SendAsync(OutstandingCall call, object request)
    {
        try
        {
            var buffer = new FrameBuffer();
            FrameWriter.WriteCall(buffer, call.Id, call.Action, request);
            call.Exchange = owner.Messages.Begin(false, call.Action, buffer.Written.Span);
            var isSent = await socket.SendAsync(buffer.Written).ConfigureAwait(false);
            buffer.Dispose();
            if (!isSent) queue.Take(call.Id, out _)?.Fail(new LineLostException(sent: false));
        }
        catch (Exception failed)
        {
            queue.Take(call.Id, out _)?.Fail(failed is IOException ? new LineLostException(sent: true) : failed);
        }
    }

    async Task TakeAsync(ReadOnlyMemory<byte> message, CancellationToken ct)
    {
        try
        {
            var frame = FrameReader.Read(message, version);
            switch (frame.Type)
            {
                case MessageType.Call:
                    await AnswerAsync(frame, message, ct).ConfigureAwait(false);
                    break;
                case MessageType.CallResult or MessageType.CallError:
                    Complete(frame, message);
                    break;
                case MessageType.CallResultError:
                    owner.OnAnswerRefused(frame);
                    break;
                case MessageType.Send:
                    await owner.TakeAsync(frame, ct).ConfigureAwait(false);
                    break;
                default:
                    owner.OnDeviation("sent a message of an unknown type");
                    await RefuseTypeAsync(frame).ConfigureAwait(false);
                    break;
            }
        }
        catch (MessageException useless)
        {
            owner.OnDeviation($"sent a message of no use: {useless.Message}");
        }
        catch (MalformedFrameException malformed)
        {
            owner.Messages.Begin(true, "", message.Span);
            owner.OnDeviation($"sent a malformed message: {malformed.Message}");
            await RejectAsync(malformed).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is not IOException and not OperationCanceledException)
        {
            owner.OnHandlerFailed("a message", failed);
        }
    }

    async Task AnswerAsync(Frame call, ReadOnlyMemory<byte> message, CancellationToken ct)
    {
        var exchange = owner.Messages.Begin(true, call.Word, message.Span, isRoutine: call.Word is Heartbeat or MeterValues);
        var digest = AnsweredCalls.Digest(message);
        if (answered.Find(call.Id, digest) is { } again)
        {
            owner.OnDeviation($"repeated its {call.Word} {call.Id}, which gets its old answer");
            await socket.SendAsync(again).ConfigureAwait(false);
            exchange.Answered(again);
            return;
        }

        var answer = new FrameBuffer();
        var handled = await WriteAnswerAsync(call, answer, ct).ConfigureAwait(false);
        if (handled && owner.AnswersOnce(call.Word))
            answered.Add(call.Id, digest, answer.Written.Span);
        await socket.SendAsync(answer.Written).ConfigureAwait(false);
        exchange.Answered(answer.Written.Span, isError: !handled);
        answer.Dispose();
        owner.OnAnswered();
    }

    /// <returns>Whether the CALL was handled, rather than refused with an error.</returns>
    async ValueTask<bool> WriteAnswerAsync(Frame call, FrameBuffer answer, CancellationToken ct)
    {
        try
        {
            if (call.Id.Length > LongestId)
                throw new MessageException(OcppErrorCode.FormationViolation, $"a message id may have {LongestId} characters");
            var response = await owner.HandleAsync(call, ct).ConfigureAwait(false);
            FrameWriter.WriteResult(answer, call.Id, response);
            return true;
        }
        catch (MessageException refused)
        {
            FrameWriter.WriteError(answer, call.Id, refused.Code.Word(version), refused.Message);
        }
        catch (Exception failed) when (failed is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            owner.OnHandlerFailed(call.Word, failed);
            FrameWriter.WriteError(answer, call.Id, OcppErrorCode.InternalError.Word(version), "the gateway failed to handle this");
        }

        return false;
    }

    void Complete(Frame answer, ReadOnlyMemory<byte> message)
    {
        var call = queue.Take(answer.Id, out var late);
        call?.Exchange?.Answered(message.Span, isError: answer.Type == MessageType.CallError);
        if (call is null)
        {
            owner.Messages.Begin(true, "", message.Span);
            owner.OnDeviation($"answered a call that was not made ({answer.Id})");
            return;
        }

        if (late || call.IsAbandoned)
            owner.OnLateAnswer(call, answer);
        else
            AnswerReader.Complete(call, answer, version, owner);
    }

    /// <summary>A message that cannot be read at all is answered since 2.0.1, with an id that is nobody's (OCPP 2.0.1 part 4, 4.2.3).</summary>
    async Task RejectAsync(MalformedFrameException malformed)
    {
        if (malformed.Type is MessageType.CallResult or MessageType.CallError)
        {
            if (malformed.Id is not null) queue.Take(malformed.Id, out _)?.Fail(new UnusableAnswerException(malformed.Message, malformed));
        }
        else if (malformed is { Type: MessageType.Call, Id: not null })
        {
            var code = version.IsV2() ? OcppErrorCode.RpcFrameworkError : OcppErrorCode.FormationViolation;
            await SendErrorAsync(malformed.Id, code, malformed.Message).ConfigureAwait(false);
        }
        else if (version.IsV2() && malformed.Type is MessageType.Call or MessageType.Unknown)
        {
            await SendErrorAsync(NobodysId, OcppErrorCode.RpcFrameworkError, malformed.Message).ConfigureAwait(false);
        }
    }

    async Task RefuseTypeAsync(Frame unknown)
    {
        if (version.IsV2() && unknown.Id.Length > 0)
            await SendErrorAsync(unknown.Id, OcppErrorCode.MessageTypeNotSupported, "the message type is not known").ConfigureAwait(false);
    }

    async Task SendErrorAsync(string id, OcppErrorCode code, string description)
    {
        var answer = new FrameBuffer();
        FrameWriter.WriteError(answer, id, code.Word(version), description);
        await socket.SendAsync(answer.Written).ConfigureAwait(false);
        answer.Dispose();
    }
}
