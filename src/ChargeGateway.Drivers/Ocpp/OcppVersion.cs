namespace ChargeGateway.Drivers.Ocpp;

/// <summary>The versions of the protocol that are spoken.</summary>
enum OcppVersion
{
    V16,
}
