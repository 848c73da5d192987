namespace ChargeGateway.Simulator.Profiles;

/// <summary>From when on the periods of a schedule count.</summary>
enum ProfileKind
{
    Absolute,
    Recurring,
    Relative,
}
