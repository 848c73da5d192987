namespace ChargeGateway.Drivers.Ocpp;

/// <summary>The versions of the protocol that are spoken, the oldest first.</summary>
enum OcppVersion
{
    V16,
    V201,
    V21,
}
