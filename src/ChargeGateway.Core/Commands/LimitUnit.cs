namespace ChargeGateway.Core.Commands;

/// <summary>The unit of a charging limit (OCPP 1.6 edition 2, 7.13).</summary>
public enum LimitUnit
{
    /// <summary>Ampere per phase.</summary>
    A,

    /// <summary>Watt, over all phases.</summary>
    W,
}
