using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Simulator.Cars;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd.Versions;

/// <summary>
/// What holds for every version of OCPP: a virtual charger with two connectors at the whole gateway, asked through its contracts. The words that a
/// version has of its own stand in the tables, nowhere else.
/// </summary>
public abstract class VersionsTest(VersionsGateway shared) : IClassFixture<VersionsGateway>, IAsyncLifetime
{
    static int chargers;
    readonly CancellationTokenSource bound = new(TimeSpan.FromSeconds(40));
    readonly string id = $"cp{Interlocked.Increment(ref chargers)}";

    public static TheoryData<OcppVersion> Versions => [.. Enum.GetValues<OcppVersion>()];

    internal VirtualChargePoint Charger { get; private set; } = null!;

    internal CancellationToken Ct => bound.Token;

    internal ITransactionLog Log => shared.Gateway.Get<ITransactionLog>();

    internal ChargerState State => shared.Gateway.Get<StateBoard>().Find(id)!;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await Charger.DisposeAsync();
        bound.Dispose();
    }

    internal static VirtualCar Car(string? idTag = "TAG1") => new() { IdTag = idTag, MaxCurrent = 16, StateOfCharge = 30 };

    /// <summary>A word that is the same in 2.0.1 and 2.1, and another in 1.6.</summary>
    internal static string Word(OcppVersion version, string v16, string v2) => version == OcppVersion.V16 ? v16 : v2;

    internal async Task StartAsync(OcppVersion version, Func<VirtualChargePointOptions, VirtualChargePointOptions>? change = null)
    {
        var options = new VirtualChargePointOptions
        {
            Id = id,
            Url = shared.Gateway.OcppUrl,
            Version = version,
            Connectors = 2,
            MeterInterval = TimeSpan.FromMilliseconds(200),
            ReconnectDelay = TimeSpan.FromMilliseconds(20),
            RebootDelay = TimeSpan.FromMilliseconds(20),
            WorkStep = TimeSpan.FromMilliseconds(1),
        };
        Charger = new VirtualChargePoint(change?.Invoke(options) ?? options);
        await Charger.StartAsync(Ct);
        await Charger.WhenAcceptedAsync(Ct);
        await Charger.WhenDeliveredAsync(Ct);
    }

    /// <summary>Starts a charger of which the first connector charges.</summary>
    internal async Task ChargeAsync(OcppVersion version)
    {
        await StartAsync(version);
        await Charger.Connectors[1].PlugInAsync(Car(), Ct);
        await Until.TrueAsync(() => Log.Open(id).Count == 1);
    }

    internal Task<Reply> SendAsync(Command command) => shared.Gateway.Get<IFleet>().SendAsync(id, command, Ct);

    internal Transaction OpenTransaction() => Log.Open(id).ShouldHaveSingleItem();

    internal async Task<Transaction> EndedAsync(int transaction)
    {
        Transaction? found = null;
        await Until.TrueAsync(async () => (found = await Log.FindAsync(transaction, Ct)) is { IsOpen: false });
        return found!;
    }

    internal int OpenCount => Log.Open(id).Count;

    internal Task ConnectorAsync(int connector, Func<ConnectorState, bool> holds) =>
        Until.TrueAsync(() => State.Connectors.TryGetValue(connector, out var state) && holds(state));
}
