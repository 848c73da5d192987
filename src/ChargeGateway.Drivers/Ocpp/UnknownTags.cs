namespace ChargeGateway.Drivers.Ocpp;

/// <summary>What becomes of an id tag that is not registered.</summary>
public enum UnknownTags
{
    /// <summary>It may not charge.</summary>
    Reject,

    /// <summary>It may charge.</summary>
    Accept,
}
