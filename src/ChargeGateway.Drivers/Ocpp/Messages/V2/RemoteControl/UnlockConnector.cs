using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Unlocks a connector (OCPP 2.0.1 part 2, 1.62.1).</summary>
sealed record UnlockConnectorRequest : Extensible, IRequest<UnlockConnectorResponse>
{
    [Needed, Least(0, Since = OcppVersion.V21)]
    public required int EvseId { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public required int ConnectorId { get; init; }

    string IRequest.Action => "UnlockConnector";
}

/// <summary>Whether the connector was unlocked (OCPP 2.0.1 part 2, 1.62.2).</summary>
sealed record UnlockConnectorResponse : Extensible
{
    [Needed, OneOf("Unlocked", "UnlockFailed", "OngoingAuthorizedTransaction", "UnknownConnector")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
