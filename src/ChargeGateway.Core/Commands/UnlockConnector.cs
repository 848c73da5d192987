namespace ChargeGateway.Core.Commands;

/// <summary>Release the plug of a connector.</summary>
/// <param name="Connector">Connector number, from 1.</param>
/// <param name="EvseConnector">OCPP 2.x only: the connector of the EVSE, from 1; without it 1.</param>
public sealed record UnlockConnector(int Connector, int? EvseConnector = null) : Command;
