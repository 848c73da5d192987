namespace ChargeGateway.Simulator.Ocpp;

/// <summary>A version of OCPP that a virtual charger speaks.</summary>
public enum OcppVersion
{
    /// <summary>OCPP 1.6 edition 2 with the security whitepaper.</summary>
    V16,

    /// <summary>OCPP 2.0.1.</summary>
    V201,

    /// <summary>OCPP 2.1.</summary>
    V21,
}
