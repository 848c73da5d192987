namespace ChargeGateway.Simulator.Profiles;

/// <summary>The unit of the limits in a schedule: ampere per phase or watt over all phases.</summary>
enum RateUnit
{
    A,
    W,
}
