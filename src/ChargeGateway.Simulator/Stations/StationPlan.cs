namespace ChargeGateway.Simulator.Stations;

/// <summary>How a station is built.</summary>
sealed record StationPlan(int Connectors, int Phases, double MaxCurrent, double MeterStart)
{
    public TimeSpan MeterInterval { get; init; }

    public TimeSpan ClockSkew { get; init; }

    public bool Timers { get; init; }

    /// <summary>Keeps several chargers from moving in step.</summary>
    public int Seed { get; init; }
}
