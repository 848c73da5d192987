namespace ChargeGateway.Core.Tags;

/// <summary>Whether an id tag may charge; the names are those on the wire (OCPP 1.6 edition 2, 7.2).</summary>
public enum TagStatus
{
    /// <summary>It may.</summary>
    Accepted,

    /// <summary>It is blocked.</summary>
    Blocked,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>It is not known.</summary>
    Invalid,

    /// <summary>It charges elsewhere and may not charge twice.</summary>
    ConcurrentTx,
}
