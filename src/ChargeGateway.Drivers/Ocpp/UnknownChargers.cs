namespace ChargeGateway.Drivers.Ocpp;

/// <summary>What becomes of a charger that dials in without being registered.</summary>
public enum UnknownChargers
{
    /// <summary>It is let in but told to wait until somebody accepts it.</summary>
    Pending,

    /// <summary>It is registered at once.</summary>
    Accept,

    /// <summary>It is turned away with 404.</summary>
    Reject,
}
