namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Takes every charger and every id tag.</summary>
public sealed class OpenGateway() : SharedGateway(
    "--Ocpp:UnknownChargers=Accept", "--Ocpp:UnknownTags=Accept", "--Gateway:ConcurrentCommands=1000");
