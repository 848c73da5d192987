namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Pings soon and does not wait long for the pong.</summary>
public sealed class LivelyGateway() : SharedGateway(
    "--Ocpp:UnknownChargers=Accept", "--Ocpp:PingInterval=00:00:00.2", "--Ocpp:PingTimeout=00:00:01.5");
