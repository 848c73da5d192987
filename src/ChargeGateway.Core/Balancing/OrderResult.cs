namespace ChargeGateway.Core.Balancing;

/// <summary>Whether a charger does as ordered.</summary>
public enum OrderResult
{
    /// <summary>It says so.</summary>
    Accepted,

    /// <summary>It says no; what was before stays.</summary>
    Refused,

    /// <summary>It gave no usable answer; either may be true.</summary>
    Unknown,
}
