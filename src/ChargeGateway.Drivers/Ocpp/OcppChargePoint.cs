using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Messages;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Calls;
using ChargeGateway.Drivers.Ocpp.Inbound;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Tapping;
using ChargeGateway.Drivers.Ocpp.Wire;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Ocpp;

/// <summary>A charger on its present connection. A new connection is a new one of these.</summary>
sealed class OcppChargePoint : IChargePoint, ILineOwner
{
    static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(5);

    static long lastNumber;

    readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly OcppSocket socket;
    readonly OcppLine line;
    readonly Deviations deviations;
    Action? onceAnswered;

    public OcppChargePoint(OcppContext context, string id, OcppVersion version, bool authenticated, OcppSocket socket)
    {
        (Context, Id, Version, IsAuthenticated, this.socket) = (context, id, version, authenticated, socket);
        Messages = context.Messages.Apart();
        line = new OcppLine(socket, this, context.Time, context.CallTimeout, context.Options.MaxQueuedCommands, version);
        deviations = new Deviations(id, context.Time, context.Logger);
    }

    public string Id { get; }

    public string Driver => OcppDriver.DriverName;

    public string Protocol => Version.SubProtocol();

    public OcppVersion Version { get; }

    public OcppContext Context { get; }

    /// <summary>The newer of two connections has the higher number.</summary>
    public long Number { get; } = Interlocked.Increment(ref lastNumber);

    /// <summary>Whether the charger proved who it is by its password.</summary>
    public bool IsAuthenticated { get; }

    /// <inheritdoc />
    public ChargerMessages Messages { get; set; }

    /// <summary>What the connectors of its EVSEs said on this connection; only for handling its messages.</summary>
    public EvsePlugs Plugs { get; } = new();

    /// <summary>The reports that the gateway waits for.</summary>
    public ReportCollector Reports { get; } = new();

    /// <summary>How many variables it says it can be asked for at once (2.x); none while it was not asked.</summary>
    public int? VariablesPerMessage { get; set; }

    /// <summary>The place in the waiting room; none for a registered charger.</summary>
    public PendingLine? Waiting { get; set; }

    /// <summary>Mirrors the line; none where it is not mirrored.</summary>
    public ITappedLine? Tap { get; init; }

    /// <summary>When the charger last sent a message; when the line began, before the first.</summary>
    public DateTimeOffset HeardAt => socket.HeardAt;

    /// <summary>The limits for later charges that the charger took on this line, by connector.</summary>
    public ConcurrentDictionary<int, ChargingLimit> LaterLimits { get; } = new();

    public Task<Reply> SendAsync(Command command, CancellationToken ct) => CallTable.Find(command) is { } call
        ? call(this, command, ct)
        : throw new ChargePointException(
            Failure.NotSupported, Id, $"Charger {Id} speaks {Protocol}, which has nothing for {command.GetType().Name}.");

    /// <summary>Makes a CALL of the charger, its failures told in the gateway's words.</summary>
    /// <exception cref="ChargePointException">There is no usable answer.</exception>
    public Task<TResponse> CallAsync<TResponse>(IRequest<TResponse> request, CancellationToken ct)
        where TResponse : class => CallAsync<TResponse>(request.Action, request, typeof(TResponse), ct);

    /// <inheritdoc cref="CallAsync{TResponse}(IRequest{TResponse}, CancellationToken)" />
    public Task<object> CallAsync(string action, object request, Type responseType, CancellationToken ct) =>
        CallAsync<object>(action, request, responseType, ct);

    async Task<TResponse> CallAsync<TResponse>(string action, object request, Type responseType, CancellationToken ct)
        where TResponse : class
    {
        try
        {
            OutboundCheck.Check(request, Version);
            return (TResponse)await line.CallAsync(action, request, responseType, ct).ConfigureAwait(false);
        }
        catch (Exception failed) when (LineFailure.Explain(this, action, failed) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Serves the connection until it ends.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        try
        {
            await line.RunAsync(ct).ConfigureAwait(false);
        }
        finally
        {
            ended.SetResult();
        }
    }

    /// <summary>
    /// Closes the connection from this side, and cuts it where the charger does not close its own side in time. Who waits for an answer
    /// waits no longer.
    /// </summary>
    public async Task CloseAsync(WebSocketCloseStatus status, string reason)
    {
        line.EndCalls();
        await socket.CloseAsync(status, reason).ConfigureAwait(false);
        await ended.Task.WaitAsync(CloseTimeout, Context.Time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        socket.Abort();
    }

    public void Publish(ChargerEvent happened) => Context.Events.Publish(happened);

    /// <summary>Passes on what has no event of its own.</summary>
    public void Notify(string message, ReadOnlyMemory<byte> content)
    {
        using var json = JsonDocument.Parse(content);
        Publish(new ChargerNotified(Id, Context.Now, message, json.RootElement.Clone()));
    }

    /// <summary>Does the gateway's own work at this charger, for which nobody waits. A failure is logged.</summary>
    public async Task InBackgroundAsync(string what, Func<CancellationToken, Task> work)
    {
        using var deadline = new CancellationTokenSource(Context.CallTimeout, Context.Time);
        try
        {
            await work(deadline.Token).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is ChargePointException or OperationCanceledException)
        {
            Context.Logger.LogWarning("{ChargePoint}: {Work} failed: {Reason}", Id, what, failed.Message);
        }
        catch (Exception failed)
        {
            Context.Logger.LogError(failed, "{ChargePoint}: {Work} failed", Id, what);
        }
    }

    /// <summary>As <see cref="InBackgroundAsync"/>, but only when the CALL that is handled now has its answer.</summary>
    public void AfterAnswer(string what, Func<CancellationToken, Task> work) => onceAnswered = () => _ = InBackgroundAsync(what, work);

    /// <summary>Passes on what is not answered (OCPP 2.1 part 4, 4.2.4).</summary>
    public async ValueTask TakeAsync(Frame send, CancellationToken ct)
    {
        var handler = InboundTable.Find(Version, send.Word);
        if (handler.IsAnswered) throw new MessageException(OcppErrorCode.ProtocolError, $"{send.Word} is to be sent as a CALL");
        await HandleAsync(send, ct).ConfigureAwait(false);
    }

    /// <summary>The charger could not use an answer (OCPP 2.1 part 4, 4.2.3). It is recorded; the charger alone knows what to do.</summary>
    public void OnAnswerRefused(Frame refusal)
    {
        OnDeviation($"could not use the answer to its {refusal.Id}: {refusal.Word} {refusal.Text}");
        Publish(new ChargerError(Id, Context.Now, refusal.Word, $"The charger could not use the gateway's answer: {refusal.Text}"));
    }

    public void OnAnswered()
    {
        var then = onceAnswered;
        onceAnswered = null;
        then?.Invoke();
    }

    public async ValueTask<object> HandleAsync(Frame call, CancellationToken ct)
    {
        var handler = InboundTable.Find(Version, call.Word);
        if (Waiting is not null && call.Word != BootNotification.Action)
            throw new MessageException(OcppErrorCode.SecurityError, "not accepted yet: wait, then send BootNotification");
        var request = MessageReader.Read(call.Payload.Span, handler.RequestType, out var deviation);
        if (deviation is not null) OnDeviation($"sent {call.Word} loosely: {deviation}");
        InboundCheck.Check(this, call.Word, request);
        var own = await handler.Handle(new InboundCall(this, call.Word, request, call.Payload), ct).ConfigureAwait(false);
        return Tap is null ? own : await TappedAnswer.AskAsync(this, Tap, call, own, ct).ConfigureAwait(false);
    }

    public bool AnswersOnce(string action) => InboundTable.AnswersOnce(action);

    public void OnLateAnswer(OutstandingCall call, Frame answer)
    {
        var content = answer.Type == MessageType.CallResult
            ? JsonElement.Parse(answer.Payload.Span)
            : JsonElement.Parse(new JsonObject { ["error"] = answer.Word, ["description"] = answer.Text }.ToJsonString());
        var took = Context.Time.GetElapsedTime(call.SentAt);
        Context.Logger.LogWarning("{ChargePoint} answered {Action} late, after {Seconds:0.0} s", Id, call.Action, took.TotalSeconds);
        Publish(new CommandLate(Id, Context.Now, call.Action, content, took));
    }

    public void OnDeviation(string what)
    {
        deviations.Note(what);
        Messages.Deviate(what);
    }

    public void OnHandlerFailed(string action, Exception reason) =>
        Context.Logger.LogError(reason, "{ChargePoint}: the gateway failed to handle {Action}", Id, action);
}
