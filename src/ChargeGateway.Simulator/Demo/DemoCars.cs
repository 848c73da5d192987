using ChargeGateway.Simulator.Cars;

namespace ChargeGateway.Simulator.Demo;

/// <summary>The cars of the neighbourhood. Small batteries, so that something happens while one looks.</summary>
/// <param name="first">The car that comes first, from 0.</param>
sealed class DemoCars(int first)
{
    static readonly (string Name, string Tag, double BatteryWh, double Current, int Phases)[] Known =
    [
        ("blue hatchback", "DEMO-BLUE", 9_000, 16, 3),
        ("red estate", "DEMO-RED", 12_000, 32, 3),
        ("green hybrid", "DEMO-GREEN", 6_000, 16, 1),
        ("white van", "DEMO-WHITE", 16_000, 16, 3),
        ("black saloon", "DEMO-BLACK", 14_000, 16, 2),
    ];

#pragma warning disable CA5394 // A demonstration needs the same chance every time, not a good one.
    readonly Lock gate = new();
    readonly Random chance = new(first);
    int come;

    public static IReadOnlyList<string> Tags { get; } = [.. Known.Select(car => car.Tag)];

    /// <summary>The next car that comes, with its tag.</summary>
    public VirtualCar Next()
    {
        var (name, tag, battery, current, phases) = Known[(first + Interlocked.Increment(ref come) - 1) % Known.Length];
        return new VirtualCar
        {
            Name = name,
            IdTag = tag,
            BatteryWh = battery,
            MaxCurrent = current,
            Phases = phases,
            StateOfCharge = Between(30, 80),
        };
    }

    /// <summary>A car whose driver waits for somebody to start the charge.</summary>
    public VirtualCar Guest() => new() { Name = "guest", BatteryWh = 20_000, MaxCurrent = 16, StateOfCharge = Between(20, 60) };

    public TimeSpan SecondsBetween(int fewest, int most) => TimeSpan.FromSeconds(Between(fewest, most));

    int Between(int fewest, int beyond)
    {
        lock (gate)
            return chance.Next(fewest, beyond);
    }
#pragma warning restore CA5394
}
