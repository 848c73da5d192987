using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Asks the charge point for one of its messages (OCPP 1.6 edition 2, 6.51).</summary>
sealed record TriggerMessageRequest : IRequest<TriggerMessageResponse>
{
    [Needed]
    [OneOf(
        "BootNotification", "DiagnosticsStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues",
        "StatusNotification")]
    public required string RequestedMessage { get; init; }

    [Least(1)]
    public int? ConnectorId { get; init; }

    string IRequest.Action => "TriggerMessage";
}

/// <summary>Whether the message will come (OCPP 1.6 edition 2, 6.52).</summary>
sealed record TriggerMessageResponse
{
    [Needed, OneOf("Accepted", "Rejected", "NotImplemented")]
    public string? Status { get; init; }
}
