namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Takes every charger and waits a second for an answer.</summary>
public sealed class HurriedGateway() : SharedGateway(
    "--Ocpp:UnknownChargers=Accept", "--Ocpp:UnknownTags=Accept", "--Gateway:ConcurrentCommands=1000", "--Gateway:CommandTimeout=00:00:01");
