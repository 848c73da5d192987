namespace ChargeGateway.Core.Commands;

/// <summary>How hard a charger is restarted (OCPP 1.6 edition 2, 7.40).</summary>
public enum ResetType
{
    /// <summary>Running charges are stopped in order before the restart.</summary>
    Soft,

    /// <summary>The charger restarts at once.</summary>
    Hard,
}
