namespace ChargeGateway.Simulator.Electrics;

/// <summary>What flows through an outlet at one moment.</summary>
/// <param name="Amps">Current drawn, A by phase.</param>
/// <param name="Volts">Voltage to neutral, V by phase.</param>
/// <param name="Offered">What is offered to the car, A per phase.</param>
/// <param name="Phases">How many phases are in use.</param>
readonly record struct Flow(PhaseValues Amps, PhaseValues Volts, double Offered, int Phases)
{
    /// <summary>Power by phase, W.</summary>
    public PhaseValues Watts => new(Amps.L1 * Volts.L1, Amps.L2 * Volts.L2, Amps.L3 * Volts.L3);
}
