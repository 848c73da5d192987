using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Cfos;
using ChargeGateway.Drivers.Polled;
using ChargeGateway.Simulator.Cfos;
using ChargeGateway.Tests.Drivers.Polled;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>The driver in a fleet, with a virtual device that it reaches over HTTP or Modbus.</summary>
sealed class CfosFleet : IAsyncDisposable
{
    public const string Id = "yard";

    readonly CancellationTokenSource ending = new();
    readonly MemoryDirectory directory = new();
    readonly MemoryTransactionLog charges;
    readonly EventStream stream;
    readonly EventSubscription events;
    readonly Task running;

    CfosFleet(VirtualCfos cfos, TimeProvider time)
    {
        Cfos = cfos;
        stream = new EventStream(States);
        events = stream.Subscribe(10_000);
        charges = new MemoryTransactionLog(TimeProvider.System, stream);
        Fleet = new Fleet(directory, stream, TimeProvider.System, TimeSpan.FromSeconds(10));
        var pace = new PollPace(TimeSpan.FromMilliseconds(30), TimeSpan.FromMilliseconds(30), TimeSpan.FromMilliseconds(100));
        var polled = new PolledContext(directory, charges, stream, time, pace, NullLogger.Instance) { DirectoryInterval = TimeSpan.FromMilliseconds(30) };
        Driver = new CfosDriver(new CfosContext(polled, States, TimeSpan.FromSeconds(1)));
        running = Driver.RunAsync(Fleet, ending.Token);
    }

    public VirtualCfos Cfos { get; }

    public StateBoard States { get; } = new();

    public Fleet Fleet { get; }

    public IDriver Driver { get; }

    public IReadOnlyList<Transaction> Charges => charges.All;

    public List<ChargerEvent> Events { get; } = [];

    public static async Task<CfosFleet> StartAsync(VirtualCfosOptions? options = null, TimeProvider? time = null) =>
        new(await VirtualCfos.StartAsync(options), time ?? TimeProvider.System);

    /// <summary>
    /// A fleet with the wallbox over one of the transports: <c>modbus</c>, <c>http</c> (as E1) or <c>manager</c> (E2, another make).
    /// </summary>
    public static async Task<CfosFleet> WithAsync(string transport, VirtualCfosOptions? options = null)
    {
        var fleet = await StartAsync(options);
        await fleet.AddAsync(fleet.Charger(transport));
        return fleet;
    }

    public Charger Charger(string transport, string id = Id) => transport switch
    {
        "modbus" => new Charger(id, null, "cfos", $"modbus://127.0.0.1:{Cfos.EvsePort}") { Settings = new DeviceSettings { Unit = 1 } },
        "http" => new Charger(id, null, "cfos", Cfos.HttpAddress.AbsoluteUri) { Settings = new DeviceSettings { Device = "E1" } },
        "manager" => new Charger(id, null, "cfos", Cfos.HttpAddress.AbsoluteUri) { Settings = new DeviceSettings { Device = "E2" } },
        _ => new Charger(id, null, "cfos", Cfos.HttpAddress.AbsoluteUri),
    };

    public async Task AddAsync(Charger charger)
    {
        directory.Put(charger);
        await OnlineAsync(charger.Id);
    }

    public void Put(Charger charger) => directory.Put(charger);

    public Charger? Registered(string id) => directory.Find(id);

    public Task OnlineAsync(string id = Id) => Soon.BeTrueAsync(() => States.Find(id) is { IsOnline: true });

    public Task OfflineAsync(string id = Id) => Soon.BeTrueAsync(() => States.Find(id) is { IsOnline: false });

    public ConnectorState Connector(string id = Id) => States.Find(id)?.Connectors.GetValueOrDefault(1) ?? new ConnectorState(1);

    public Task StatusAsync(ConnectorStatus status, string id = Id) => Soon.BeTrueAsync(() => Connector(id).Status == status);

    public Task<Reply> SendAsync(Command command, string id = Id) => Fleet.SendAsync(id, command, default);

    public async Task<LimitReply> LimitAsync(decimal value, LimitUnit unit = LimitUnit.A, int? phases = null, int? expiresIn = null, string id = Id) =>
        (LimitReply)await SendAsync(new SetChargingLimit(1, value, unit, phases, expiresIn), id);

    public async Task<JsonElement> NativeAsync(string method, string parameters = "{}", string id = Id) =>
        ((NativeReply)await SendAsync(new Native(method, JsonElement.Parse(parameters)), id)).Result;

    public async Task FailsAsync(Failure failure, Command command, string id = Id)
    {
        var failed = await Should.ThrowAsync<ChargePointException>(() => SendAsync(command, id));
        failed.Failure.ShouldBe(failure, failed.Message);
        failed.ChargePointId.ShouldBe(id);
    }

    /// <summary>The events so far.</summary>
    public IReadOnlyList<ChargerEvent> Happened()
    {
        while (events.Events.TryRead(out var happened)) Events.Add(happened);
        return Events;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await running;
        await Cfos.DisposeAsync();
    }
}
