namespace ChargeGateway.Core.Commands;

/// <summary>Whether a connector may be used (OCPP 1.6 edition 2, 7.4).</summary>
public enum AvailabilityType
{
    /// <summary>Out of service.</summary>
    Inoperative,

    /// <summary>In service.</summary>
    Operative,
}
