using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Running;
using ChargeGateway.Simulator.Ocpp.V16;
using ChargeGateway.Simulator.Ocpp.V2;
using ChargeGateway.Simulator.Ocpp.V2.Device;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp;

/// <summary>
/// A virtual charger: connectors, meters and cars on one side, OCPP 1.6J, 2.0.1 or 2.1 on the other. It stays connected by itself until it is
/// stopped or disposed.
/// </summary>
public sealed partial class VirtualChargePoint : IAsyncDisposable
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
        Station = new Station(Plan(options), options.TimeProvider);
        Connectors = Station.Connectors.ToDictionary(machine => machine.Number, machine => new VirtualConnector(Station, machine));
        Heart = new Heart(options.TimeProvider);
        Desk = new CommandDesk(this, Behaviour, options.CommandsKept);
        Configuration = options.Version == OcppVersion.V16 ? StandardKeys.For(options) : DeviceModel.For(this);
        operation = new Operation(this);
        keeper = new LineKeeper(() => Credentials.LineOptions(options, Configuration, Dialect!.Names), options, Complain);
        Station.Report = Dialect = options.Version == OcppVersion.V16 ? new Dialect16(this) : new Dialect2(this);
        Tuning.Follow(this, Dialect.Names);
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
    public bool IsConnected => keeper is { Line: not null, Away: false };

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

    /// <summary>How many CALLs came while an earlier one was still being answered; only a central system that gave up waiting may cause some.</summary>
    public int OverlappingCalls => Desk.Overlaps;

    /// <summary>What the central system did against the specification, the last hundred.</summary>
    public IReadOnlyList<string> Complaints => background.Complaints;

    internal Station Station { get; }

    internal Heart Heart { get; }

    internal Outbox Outbox { get; } = new(10_000);

    internal CommandDesk Desk { get; }

    internal Dialect Dialect { get; }

    internal DateTimeOffset Now => Station.Now;

    /// <summary>
    /// Switches it on. Returns when the first attempt to connect has ended, well or not; see <see cref="IsConnected"/> and <see cref="Refusal"/>.
    /// </summary>
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

    /// <summary>How many messages it has to say that were not said and answered yet.</summary>
    public int Unsaid => Outbox.Count;

    /// <summary>Waits until everything it has to say was said and answered, or cannot be said now.</summary>
    public Task WhenDeliveredAsync(CancellationToken ct) => Outbox.DeliveredAsync(() => MaySpeak, ct);

    /// <summary>Waits for a command. Each is handed out once, in the order of arrival, also those that came before.</summary>
    public Task<ReceivedCommand> NextCommandAsync(string action, CancellationToken ct) => Desk.Log.NextAsync(action, ct);

    /// <summary>
    /// Answers an action in your own way: with the payload you return, or with the <see cref="CallErrorException"/> you throw. None restores its own answer.
    /// </summary>
    public void Answer(string action, Func<JsonObject, JsonObject>? answer) => Desk.Override(action, answer);

    /// <summary>Answers an action with a CALLERROR.</summary>
    public void AnswerWithError(string action, string code, string description = "") =>
        Desk.Override(action, _ => throw new CallErrorException(code, description));

    /// <summary>Restarts. Returns when the restart has begun; <see cref="WhenAcceptedAsync"/> tells when it is over.</summary>
    /// <param name="kind">How.</param>
    /// <param name="reason">The reason with which charges end.</param>
    /// <param name="ct">Stops waiting for the central system.</param>
    public Task RebootAsync(RebootKind kind, string reason = "Reboot", CancellationToken ct = default) =>
        new Reboots(this, operation, keeper).RebootAsync(kind, reason, ct);

    /// <summary>Switches it off for good.</summary>
    public async ValueTask DisposeAsync()
    {
        if (life.IsCancellationRequested)
            return;
        await StopAsync();
        await life.CancelAsync();
        await background.DrainAsync();
        Station.Dispose();
        Heart.Dispose();
        life.Dispose();
    }

    internal void BootNow() => operation.BootNow(Open.Lost);

    internal bool MaySpeak => operation.MaySpeak;

    internal void Complain(string complaint) => background.Complain(complaint);

    internal void Background(Func<CancellationToken, Task> work) => background.Run(work, life.Token);

    static StationPlan Plan(VirtualChargePointOptions options) => new(options.Connectors, options.Phases, options.MaxCurrent, options.MeterStart)
    {
        MeterInterval = options.MeterInterval,
        ClockSkew = options.ClockSkew,
        Timers = options.Timers,
        Seed = options.Id.Sum(letter => letter),
    };

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
