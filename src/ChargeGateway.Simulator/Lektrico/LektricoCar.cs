namespace ChargeGateway.Simulator.Lektrico;

/// <summary>A car at a virtual box.</summary>
public sealed class LektricoCar
{
    /// <summary>The most that it draws, A per phase.</summary>
    public decimal MaxCurrent { get; init; } = 16;

    /// <summary>On how many phases it charges, 1 to 3.</summary>
    public int Phases { get; init; } = 3;

    /// <summary>How much its battery still takes, Wh.</summary>
    public decimal Room { get; set; } = 50_000;
}
