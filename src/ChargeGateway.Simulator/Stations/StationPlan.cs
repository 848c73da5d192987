namespace ChargeGateway.Simulator.Stations;

/// <summary>How a station is built.</summary>
sealed record StationPlan(int Connectors, int Phases, double MaxCurrent, double MeterStart, TimeSpan MeterInterval, TimeSpan ClockSkew, bool Timers, int Seed);
