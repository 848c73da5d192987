using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Line;
using ChargeGateway.Simulator.Ocpp.V16;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp;

/// <summary>A virtual charger: connectors, meters and cars on one side, OCPP 1.6J on the other. It stays connected by itself until it is stopped or disposed.</summary>
public sealed class VirtualChargePoint : IAsyncDisposable
{
    readonly CancellationTokenSource life = new();
    readonly LineKeeper keeper;
    readonly Operation operation;
    readonly BackgroundTasks background = new();
    Task? running;
    volatile CancellationTokenSource? run;

    /// <summary>Builds a charger; <see cref="StartAsync"/> switches it on.</summary>
    public VirtualChargePoint(VirtualChargePointOptions options)
    {
        Options = options;
        var plan = new StationPlan(options.Connectors, options.Phases, options.MaxCurrent, options.MeterStart, options.MeterInterval, options.ClockSkew, options.Timers,
            options.Id.Sum(letter => letter));
        Station = new Station(plan, options.TimeProvider);
        Connectors = Station.Connectors.ToDictionary(machine => machine.Number, machine => new VirtualConnector(Station, machine));
        Heart = new Heart(options.TimeProvider);
        Desk = new CommandDesk(this, Behaviour, options.CommandsKept);
        Configuration = StandardKeys.For(options);
        operation = new Operation(this);
        keeper = new LineKeeper(() => Credentials.LineOptions(options, Configuration), options.ReconnectDelay, options.TimeProvider, options.Trace, Complain);
        Station.Report = Dialect = new Dialect16(this);
    }

    /// <summary>What it is.</summary>
    public VirtualChargePointOptions Options { get; }

    /// <summary>Its connectors by number, from 1.</summary>
    public IReadOnlyDictionary<int, VirtualConnector> Connectors { get; }

    /// <summary>How well it behaves.</summary>
    public Behaviour Behaviour { get; } = new();

    /// <summary>Its configuration keys.</summary>
    public VirtualConfiguration Configuration { get; }

    /// <summary>Whether a line to the central system is open.</summary>
    public bool IsConnected => keeper.Line is not null;

    /// <summary>The sub-protocol that the central system chose.</summary>
    public string? SubProtocol => keeper.Line?.SubProtocol;

    /// <summary>How many lines it has opened so far.</summary>
    public int ConnectionsOpened => keeper.Opened;

    /// <summary>Why the last attempt to open a line failed; none when it did not.</summary>
    public ConnectRefusedException? Refusal => keeper.Refusal;

    /// <summary>What the central system said to the last BootNotification.</summary>
    public Registration Registration => operation.Registration;

    /// <summary>The commands received, the oldest first; only the last <see cref="VirtualChargePointOptions.CommandsKept"/>.</summary>
    public IReadOnlyList<ReceivedCommand> Commands => Desk.Log.All;

    /// <summary>How many CALLs came while an earlier one was still being answered; a good central system causes none unless it gave up waiting.</summary>
    public int OverlappingCalls => Desk.Overlaps;

    /// <summary>What the central system did against the specification, the last hundred.</summary>
    public IReadOnlyList<string> Complaints => background.Complaints;

    internal Station Station { get; }

    internal Heart Heart { get; }

    internal Outbox Outbox { get; } = new(10_000);

    internal CommandDesk Desk { get; }

    internal Dialect16 Dialect { get; }

    internal DateTimeOffset Now => Station.Now;

    /// <summary>Switches it on. Returns when the first attempt to connect has ended, well or not; see <see cref="IsConnected"/> and <see cref="Refusal"/>.</summary>
    public async Task StartAsync(CancellationToken ct = default)
    {
        if (running is { IsCompleted: false })
            throw new InvalidOperationException("It is running.");
        var before = keeper.Attempts;
        run = CancellationTokenSource.CreateLinkedTokenSource(life.Token);
        operation.Restart();
        running = KeepAsync(run.Token);
        await keeper.Changed.UntilAsync(() => keeper.Attempts > before || keeper.Away, ct);
    }

    /// <summary>Switches it off: says goodbye and stays away. Charges stay as they are; <see cref="StartAsync"/> switches it on again.</summary>
    public async Task StopAsync(CancellationToken ct = default)
    {
        if (running is not { } was || run is not { } stopping)
            return;
        keeper.Away = true;
        if (keeper.Line is { } line)
            await line.CloseAsync(ct);
        await stopping.CancelAsync();
        await was;
        keeper.Away = false;
        stopping.Dispose();
        running = null;
    }

    /// <summary>Waits until the central system has accepted it, and it is on the line.</summary>
    public Task WhenAcceptedAsync(CancellationToken ct) => operation.Changed.UntilAsync(() => operation.MaySpeak && operation.Ready, ct);

    /// <summary>Waits until a line is open, or until none is.</summary>
    public Task WhenConnectedAsync(bool connected, CancellationToken ct) => keeper.Changed.UntilAsync(() => IsConnected == connected, ct);

    /// <summary>Waits until everything it has to say was said and answered, or cannot be said now.</summary>
    public Task WhenDeliveredAsync(CancellationToken ct) => Outbox.DeliveredAsync(() => MaySpeak, ct);

    /// <summary>Waits for a command. Each is handed out once, in the order of arrival, also those that came before.</summary>
    public Task<ReceivedCommand> NextCommandAsync(string action, CancellationToken ct) => Desk.Log.NextAsync(action, ct);

    /// <summary>Answers an action in your own way: with the payload you return, or with the <see cref="CallErrorException"/> you throw. None restores its own answer.</summary>
    public void Answer(string action, Func<JsonObject, JsonObject>? answer) => Desk.Override(action, answer);

    /// <summary>Answers an action with a CALLERROR.</summary>
    public void AnswerWithError(string action, string code, string description = "") => Desk.Override(action, _ => throw new CallErrorException(code, description));

    /// <summary>Sends any CALL and returns the payload of its CALLRESULT.</summary>
    /// <exception cref="CallErrorException">The answer was a CALLERROR.</exception>
    /// <exception cref="LineLostException">There is no line, or it broke.</exception>
    /// <exception cref="TimeoutException">No answer came in <see cref="VirtualChargePointOptions.CallTimeout"/>.</exception>
    public Task<JsonObject> CallAsync(string action, JsonObject payload, CancellationToken ct = default) => CallAsync(action, payload, Guid.NewGuid().ToString(), ct);

    /// <summary>The same with a message id of your own.</summary>
    public async Task<JsonObject> CallAsync(string action, JsonObject payload, string messageId, CancellationToken ct)
    {
        var answer = await Open.CallAsync(messageId, action, payload, Options.CallTimeout, ct);
        if (Dialect.WhatIsWrongWith(action, answer) is { } wrong)
            Complain($"answer to {action}: {wrong}");
        return answer;
    }

    /// <summary>Sends a text as it is.</summary>
    public Task SendRawAsync(string text, CancellationToken ct = default) => SendRawAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, ct);

    /// <summary>Sends data as they are, also in parts: the last has <paramref name="endOfMessage"/> set.</summary>
    public Task SendRawAsync(ReadOnlyMemory<byte> data, WebSocketMessageType type, bool endOfMessage, CancellationToken ct = default) =>
        Open.SendAsync(data, type, endOfMessage, ct);

    /// <summary>Writes bytes to the TCP connection, past the WebSocket: for frames that no WebSocket would send.</summary>
    public async Task SendBytesAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct = default)
    {
        if (Open.Wire is { } wire)
            await wire.WriteRawAsync(bytes, ct);
    }

    /// <summary>Falls silent as if the network were gone, without the connection ending; false lets it live again.</summary>
    public void Freeze(bool frozen = true)
    {
        if (Open.Wire is { } wire)
            wire.Frozen = frozen;
    }

    /// <summary>Breaks the TCP connection without a word; it dials again.</summary>
    public void DropLine() => keeper.Line?.Abort();

    /// <summary>Ends the connection with a close handshake; it dials again.</summary>
    public Task CloseLineAsync(CancellationToken ct = default) => keeper.Line?.CloseAsync(ct) ?? Task.CompletedTask;

    /// <summary>Loses the network: cars go on charging and what happens is kept to be sent later.</summary>
    public void GoOffline()
    {
        keeper.Away = true;
        keeper.Line?.Abort();
    }

    /// <summary>Finds the network again and sends what was kept, in order.</summary>
    public void ComeBack() => keeper.Away = false;

    /// <summary>Restarts. Returns when the restart has begun; <see cref="WhenAcceptedAsync"/> tells when it is over.</summary>
    /// <param name="kind">How.</param>
    /// <param name="reason">The reason with which charges end.</param>
    /// <param name="ct">Stops waiting for the central system.</param>
    public Task RebootAsync(RebootKind kind, string reason = "Reboot", CancellationToken ct = default) => Reboots.RebootAsync(this, operation, keeper, kind, reason, ct);

    /// <summary>Sends the last StartTransaction or StopTransaction again, with the message id it had or with a new one. Returns the answer.</summary>
    /// <exception cref="InvalidOperationException">It has not sent one yet.</exception>
    public Task<JsonObject> ReplayLastAsync(string action, bool sameMessageId, CancellationToken ct = default) => Dialect.LastSent(action) is { } last
        ? CallAsync(action, last.Payload()!, sameMessageId ? last.MessageId : Guid.NewGuid().ToString(), ct)
        : throw new InvalidOperationException($"No {action} was sent yet.");

    /// <summary>Switches it off for good.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await life.CancelAsync();
        await background.DrainAsync();
        Station.Dispose();
        Heart.Dispose();
        life.Dispose();
    }

    internal OcppLine Open => keeper.Line ?? throw new LineLostException("There is no line.");

    internal void BootNow() => operation.BootNow(Open.Lost);

    internal bool MaySpeak => operation.MaySpeak;

    internal void Complain(string complaint) => background.Complain(complaint);

    internal void Background(Func<CancellationToken, Task> work) => background.Run(work, life.Token);

    async Task KeepAsync(CancellationToken ct)
    {
        try
        {
            await keeper.RunAsync(operation.ServeAsync, ct);
        }
        catch (OperationCanceledException)
        {
            // Switched off.
        }
    }
}
