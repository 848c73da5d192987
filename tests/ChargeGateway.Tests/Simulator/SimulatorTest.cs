using ChargeGateway.Simulator.Cars;
using ChargeGateway.Simulator.Ocpp;

namespace ChargeGateway.Tests.Simulator;

/// <summary>A fake central system and chargers that dial in to it; both end with the test.</summary>
public abstract class SimulatorTest : IAsyncLifetime
{
    readonly List<VirtualChargePoint> chargers = [];
    readonly CancellationTokenSource bound = new(TimeSpan.FromSeconds(60));

    internal FakeCentralSystem Central { get; private set; } = null!;

    protected CancellationToken Ct => bound.Token;

    public async Task InitializeAsync() => Central = await FakeCentralSystem.StartAsync();

    public async Task DisposeAsync()
    {
        foreach (var charger in chargers)
            await charger.DisposeAsync();
        await Central.DisposeAsync();
        bound.Dispose();
    }

    protected static VirtualCar Car(string? idTag = null) => new() { IdTag = idTag, MaxCurrent = 16, StateOfCharge = 30 };

    protected VirtualChargePointOptions Options(string id = "cp1") => new()
    {
        Id = id,
        Url = Central.Url,
        Connectors = 2,
        MeterInterval = TimeSpan.FromMilliseconds(50),
        ReconnectDelay = TimeSpan.FromMilliseconds(20),
        RebootDelay = TimeSpan.FromMilliseconds(20),
        WorkStep = TimeSpan.FromMilliseconds(1),
        CallTimeout = TimeSpan.FromSeconds(5),
    };

    protected async Task<VirtualChargePoint> StartAsync(VirtualChargePointOptions? options = null)
    {
        var charger = await ConnectAsync(options);
        await charger.WhenAcceptedAsync(Ct);
        return charger;
    }

    protected async Task<VirtualChargePoint> ConnectAsync(VirtualChargePointOptions? options = null)
    {
        var charger = new VirtualChargePoint(options ?? Options());
        chargers.Add(charger);
        await charger.StartAsync(Ct);
        return charger;
    }
}
