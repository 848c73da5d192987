namespace ChargeGateway.Simulator.Stations;

/// <summary>What is broken.</summary>
/// <param name="Code">The error code of the protocol, such as <c>GroundFailure</c> (OCPP 1.6 edition 2, 7.6).</param>
/// <param name="Info">More for people.</param>
/// <param name="VendorCode">The maker's own code.</param>
public sealed record ConnectorFault(string Code, string? Info = null, string? VendorCode = null);
