using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Asks the charge point for one of its messages, also for security (Improved security for OCPP 1.6-J edition 3, 5.5).</summary>
sealed record ExtendedTriggerMessageRequest : IRequest<ExtendedTriggerMessageResponse>
{
    [Needed]
    [OneOf(
        "BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues",
        "SignChargePointCertificate", "StatusNotification")]
    public required string RequestedMessage { get; init; }

    [Least(1)]
    public int? ConnectorId { get; init; }

    string IRequest.Action => "ExtendedTriggerMessage";
}

/// <summary>Whether the message will come (Improved security for OCPP 1.6-J edition 3, 5.6).</summary>
sealed record ExtendedTriggerMessageResponse
{
    [Needed, OneOf("Accepted", "Rejected", "NotImplemented")]
    public string? Status { get; init; }
}
