using ChargeGateway.Simulator.Ocpp;

namespace ChargeGateway.Simulator.Demo;

/// <summary>
/// A small neighbourhood of OCPP chargers for a demonstration: <c>station42</c> with two connectors, of which the first stays free
/// for a remote start, <c>garage</c>, <c>carport</c> and <c>yard</c> speak OCPP 1.6, <c>driveway</c> 2.0.1 and <c>courtyard</c> 2.1. Cars charge from
/// the first second, come and leave, and go on when the gateway restarts.
/// </summary>
/// <param name="timeProvider">The source of time; the system's when absent.</param>
public sealed class DemoFleet(TimeProvider? timeProvider = null) : IAsyncDisposable
{
    static readonly DemoPlace[] Places =
    [
        new("station42", "Double 22", 2, 32, 3, 1),
        new("garage", "Wall 11", 1, 16, 3, 0),
        new("carport", "Wall 7", 1, 32, 1, 2),
        new("yard", "Post 22", 2, 32, 3, 3),
        new("driveway", "Wall 22", 1, 32, 3, 4, OcppVersion.V201),
        new("courtyard", "Twin 22", 2, 32, 3, 1, OcppVersion.V21),
    ];

    readonly TimeProvider time = timeProvider ?? TimeProvider.System;
    List<VirtualChargePoint> chargers = [];
    CancellationTokenSource? ended;
    Task bays = Task.CompletedTask;

    /// <summary>The tags that its cars present; the host makes them known.</summary>
    public static IReadOnlyList<string> IdTags => DemoCars.Tags;

    /// <summary>The identities of its chargers.</summary>
    public static IReadOnlyList<string> ChargerIds { get; } = [.. Places.Select(place => place.Id)];

    /// <summary>The chargers while it runs.</summary>
    public IReadOnlyList<VirtualChargePoint> Chargers => chargers;

    /// <summary>Starts the chargers and lets the cars come. Returns as soon as each has tried to connect once; they go on trying.</summary>
    /// <param name="endpoint">Where chargers dial in, without identity: <c>ws://localhost:8080/OCPP</c>.</param>
    /// <param name="ct">Stops waiting for the first attempt.</param>
    /// <exception cref="InvalidOperationException">It is running.</exception>
    public async Task StartAsync(Uri endpoint, CancellationToken ct = default)
    {
        if (ended is not null)
            throw new InvalidOperationException("The demo is running.");
        ended = new CancellationTokenSource();
        var cars = Places.Select(place => new DemoCars(place.FirstCar)).ToList();
        chargers = [.. Places.Select((place, index) => new VirtualChargePoint(Options(place, endpoint, cars[index])))];
        bays = Task.WhenAll(chargers.SelectMany((charger, index) => Bays(charger, cars[index])).Select(bay => RunAsync(bay, ended.Token)));
        await Task.WhenAll(chargers.Select(charger => charger.StartAsync(ct)));
    }

    /// <summary>Runs it against a gateway until cancelled, also one on another machine or one that comes up later.</summary>
    /// <param name="gateway">Where the gateway listens: <c>http://localhost:8080</c>; chargers dial in at its <c>/OCPP</c>.</param>
    /// <param name="ct">Ends it.</param>
    public async Task RunAsync(Uri gateway, CancellationToken ct)
    {
        var scheme = gateway.Scheme is "https" or "wss" ? "wss" : "ws";
        var endpoint = new UriBuilder(gateway) { Scheme = scheme, Path = gateway.AbsolutePath.TrimEnd('/') + "/OCPP" }.Uri;
        try
        {
            await StartAsync(endpoint, ct);
            await Task.Delay(Timeout.InfiniteTimeSpan, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The end of the demo.
        }
        finally
        {
            await StopAsync();
        }
    }

    /// <summary>Switches all off. It can be started again.</summary>
    public async Task StopAsync()
    {
        if (ended is null)
            return;
        await ended.CancelAsync();
        await bays;
        await Task.WhenAll(chargers.Select(charger => charger.DisposeAsync().AsTask()));
        ended.Dispose();
        (ended, chargers) = (null, []);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await StopAsync();

    IEnumerable<DemoBay> Bays(VirtualChargePoint charger, DemoCars cars) => charger.Connectors.Values.Select(connector =>
    {
        var keptFree = charger.Options.Id == "station42" && connector.Number == 1;
        var early = charger.Options.Id == "yard" && connector.Number == 2 ? TimeSpan.FromSeconds(25) : TimeSpan.Zero;
        return new DemoBay(charger, connector, cars, keptFree, early, time);
    });

    VirtualChargePointOptions Options(DemoPlace place, Uri endpoint, DemoCars cars) => new()
    {
        Id = place.Id,
        Url = endpoint,
        Version = place.Version,
        TxStartPoint = ["EVConnected", "Authorized"],
        Model = place.Model,
        SerialNumber = $"DEMO-{place.Id}",
        Connectors = place.Connectors,
        MaxCurrent = place.MaxCurrent,
        Phases = place.Phases,
        MeterInterval = TimeSpan.FromSeconds(2),
        BootsOnReconnect = true,
        CarOnRemoteStart = _ => cars.Guest(),
        TimeProvider = time,
    };

    static async Task RunAsync(DemoBay bay, CancellationToken ct)
    {
        try
        {
            await bay.RunAsync(ct);
        }
        catch (OperationCanceledException)
        {
            // The end of the demo.
        }
    }
}
