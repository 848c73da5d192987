using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Unlocks a connector's cable (OCPP 1.6 edition 2, 6.53).</summary>
sealed record UnlockConnectorRequest : IRequest<UnlockConnectorResponse>
{
    [Needed, Least(1)]
    public required int ConnectorId { get; init; }

    string IRequest.Action => "UnlockConnector";
}

/// <summary>Whether the cable is unlocked (OCPP 1.6 edition 2, 6.54).</summary>
sealed record UnlockConnectorResponse
{
    [Needed, OneOf("Unlocked", "UnlockFailed", "NotSupported")]
    public string? Status { get; init; }
}
