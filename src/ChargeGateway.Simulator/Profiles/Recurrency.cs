namespace ChargeGateway.Simulator.Profiles;

/// <summary>How often a recurring schedule starts again.</summary>
enum Recurrency
{
    Daily,
    Weekly,
}
