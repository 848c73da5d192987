namespace ChargeGateway.Simulator.Cfos;

/// <summary>A car at a cFos EVSE.</summary>
public sealed class CfosCar
{
    /// <summary>The most that its charger takes, A per phase.</summary>
    public double MaxCurrent { get; init; } = 16;

    /// <summary>How many phases it uses, 1 to 3.</summary>
    public int Phases { get; init; } = 3;

    /// <summary>Whether it takes energy when offered some.</summary>
    public bool WantsEnergy { get; set; } = true;

    /// <summary>What it draws, A per phase.</summary>
    /// <param name="offered">What it is offered, A per phase; a car charges with 6 A or more.</param>
    public double Draw(double offered) => WantsEnergy && offered >= 6 ? Math.Min(offered, MaxCurrent) : 0;
}
