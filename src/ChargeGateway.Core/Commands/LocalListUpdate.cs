namespace ChargeGateway.Core.Commands;

/// <summary>How a local list is sent (OCPP 1.6 edition 2, 7.48).</summary>
public enum LocalListUpdate
{
    /// <summary>Only what changes.</summary>
    Differential,

    /// <summary>The whole list.</summary>
    Full,
}
