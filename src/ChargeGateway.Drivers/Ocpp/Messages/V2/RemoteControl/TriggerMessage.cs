using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks the charging station to send a message now (OCPP 2.0.1 part 2, 1.61.1).</summary>
sealed record TriggerMessageRequest : Extensible, IRequest<TriggerMessageResponse>
{
    public Evse? Evse { get; init; }

    [Needed]
    [OneOf(
        "BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues",
        "SignChargingStationCertificate", "SignV2GCertificate", "StatusNotification", "TransactionEvent", "SignCombinedCertificate",
        "PublishFirmwareStatusNotification")]
    [OneOf("SignV2G20Certificate", "CustomTrigger", Since = OcppVersion.V21)]
    public required string RequestedMessage { get; init; }

    [Since(OcppVersion.V21), MaxLength(50)]
    public string? CustomTrigger { get; init; }

    string IRequest.Action => "TriggerMessage";
}

/// <summary>Whether the message will come (OCPP 2.0.1 part 2, 1.61.2).</summary>
sealed record TriggerMessageResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "NotImplemented")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
