namespace ChargeGateway.Simulator.Profiles;

/// <summary>From when on the periods of a schedule count.</summary>
enum ProfileKind
{
    Absolute,
    Recurring,
    Relative,

    /// <summary>At once; the limit is changed while it holds (OCPP 2.1).</summary>
    Dynamic,
}
