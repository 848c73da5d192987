using ChargeGateway.Simulator.Electrics;

namespace ChargeGateway.Simulator.Stations;

/// <summary>A reading of everything that the meter of a connector shows.</summary>
/// <param name="At">When.</param>
/// <param name="Reason">Why it was taken.</param>
/// <param name="Energy">The register of imported energy, Wh.</param>
/// <param name="Flow">Currents, voltages and the offer.</param>
/// <param name="StateOfCharge">How full the car is, percent.</param>
sealed record MeterSnapshot(DateTimeOffset At, SampleReason Reason, double Energy, Flow Flow, double? StateOfCharge);
