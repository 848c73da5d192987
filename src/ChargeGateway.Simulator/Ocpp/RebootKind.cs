namespace ChargeGateway.Simulator.Ocpp;

/// <summary>How a charger restarts.</summary>
public enum RebootKind
{
    /// <summary>In order: charges are stopped and reported first.</summary>
    Soft,

    /// <summary>At once: the line drops, charges end, and their end is reported after the restart.</summary>
    Hard,

    /// <summary>At once, but charges that ran go on after the restart.</summary>
    Resume,
}
