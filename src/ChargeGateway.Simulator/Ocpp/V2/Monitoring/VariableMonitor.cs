using ChargeGateway.Simulator.Ocpp.V2.Device;

namespace ChargeGateway.Simulator.Ocpp.V2.Monitoring;

/// <summary>A watch on a variable (OCPP 2.0.1 part 2, N04).</summary>
sealed record VariableMonitor(int Id, VariableName Name, string Type, double Value, int Severity, bool Transaction)
{
    /// <summary>How its values are put together, where they go out as a stream (OCPP 2.1).</summary>
    public (int? Interval, int? Values)? Stream { get; set; }

    /// <summary>The value that counts as known.</summary>
    public string Known { get; set; } = "";

    /// <summary>Whether its threshold is passed.</summary>
    public bool IsExceeded { get; set; }

    /// <summary>When it speaks next, for one that speaks by the clock.</summary>
    public DateTimeOffset Due { get; set; }

    public bool IsPeriodic => Type is "Periodic" or "PeriodicClockAligned";
}
