using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Lektrico;
using ChargeGateway.Drivers.Polled;
using ChargeGateway.Simulator.Lektrico;
using ChargeGateway.Tests.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Lektrico;

/// <summary>A virtual box over real HTTP, the driver, and the fleet that it serves.</summary>
sealed class LektricoBench : IAsyncDisposable
{
    public const string Id = "garage";

    CancellationTokenSource ending = new();
    readonly StateBoard board = new();
    readonly BenchLog logger = new();
    readonly TimeSpan timeout;
    Task running = Task.CompletedTask;

    LektricoBench(VirtualLektrico box, TimeSpan timeout)
    {
        (Box, this.timeout) = (box, timeout);
        Events = new EventStream(board);
        Log = new MemoryTransactionLog(TimeProvider.System, Events);
        Fleet = new Fleet(Directory, Events, TimeProvider.System, timeout);
        Driver = NewDriver();
    }

    public VirtualLektrico Box { get; }

    public MemoryDirectory Directory { get; } = new();

    public EventStream Events { get; }

    public MemoryTransactionLog Log { get; }

    public Fleet Fleet { get; }

    public LektricoDriver Driver { get; private set; }

    public ChargerState State => board.Find(Id) ?? new ChargerState(Id);

    public ConnectorState Connector => State.Connectors.GetValueOrDefault(1) ?? new ConnectorState(1);

    /// <summary>A box that is reached.</summary>
    public static async Task<LektricoBench> StartAsync(
        LektricoOptions? options = null, Action<VirtualLektrico>? prepare = null, DeviceSettings? settings = null, TimeSpan? timeout = null)
    {
        var box = await VirtualLektrico.StartAsync(options);
        prepare?.Invoke(box);
        var bench = new LektricoBench(box, timeout ?? TimeSpan.FromSeconds(20));
        bench.Directory.Put(new Charger(Id, Driver: "lektrico", Address: box.Address.ToString()) { Settings = settings });
        bench.Run();
        await bench.BeOnlineAsync();
        return bench;
    }

    /// <summary>A box that is not reached yet.</summary>
    public static async Task<LektricoBench> StartAwayAsync()
    {
        var box = await VirtualLektrico.StartAsync();
        await box.VanishAsync();
        var bench = new LektricoBench(box, TimeSpan.FromSeconds(20));
        bench.Directory.Put(new Charger(Id, Driver: "lektrico", Address: box.Address.ToString()));
        bench.Run();
        return bench;
    }

    public Task<Reply> SendAsync(Command command) => Fleet.SendAsync(Id, command, default);

    public async Task<JsonElement> NativeAsync(string method, string? parameters = null)
    {
        var reply = await SendAsync(new Native(method, parameters is null ? null : JsonElement.Parse(parameters)));
        return reply.ShouldBeOfType<NativeReply>().Result;
    }

    public async Task<ChargePointException> FailAsync(Command command) => await Should.ThrowAsync<ChargePointException>(() => SendAsync(command));

    public Task BeAsync(ConnectorStatus status) => Soon.BeTrueAsync(() => Connector.Status == status, $"status {status}");

    /// <summary>The gateway goes down and comes up again; the box and the log stay.</summary>
    public async Task RestartAsync(Action? meanwhile = null)
    {
        await ending.CancelAsync();
        await running;
        meanwhile?.Invoke();
        ending = new CancellationTokenSource();
        Driver = NewDriver();
        Run();
        await Soon.BeTrueAsync(() => State.IsOnline);
    }

    public async Task BeOnlineAsync()
    {
        try
        {
            await Soon.BeTrueAsync(() => State.IsOnline && State.Connectors.Count > 0);
        }
        catch (TimeoutException late)
        {
            throw new TimeoutException(string.Join('\n', [late.Message, .. logger.Lines, .. Box.Requests]));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await running;
        await Box.DisposeAsync();
    }

    LektricoDriver NewDriver() => new(
        new PolledContext(
            Directory,
            Log,
            Events,
            TimeProvider.System,
            new PollPace(TimeSpan.FromMilliseconds(40), TimeSpan.FromMilliseconds(40), TimeSpan.FromMilliseconds(200)),
            logger)
        {
            DirectoryInterval = TimeSpan.FromMilliseconds(50),
        },
        timeout);

    void Run() => running = Driver.RunAsync(Fleet, ending.Token);
}
