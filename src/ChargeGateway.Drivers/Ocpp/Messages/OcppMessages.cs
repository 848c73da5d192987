using System.Collections.Frozen;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using static ChargeGateway.Drivers.Ocpp.Messages.MessageDirection;

namespace ChargeGateway.Drivers.Ocpp.Messages;

/// <summary>Every action of a protocol version by its name, in which letter case counts.</summary>
static class OcppMessages
{
    /// <summary>The actions of a version.</summary>
    public static FrozenDictionary<string, MessageDefinition> Of(OcppVersion version) => version switch
    {
        OcppVersion.V16 => V16,
        OcppVersion.V201 => OcppMessages2.V201,
        _ => OcppMessages2.V21,
    };

    /// <summary>The actions of OCPP 1.6 edition 2 and of "Improved security for OCPP 1.6-J" edition 3.</summary>
    public static FrozenDictionary<string, MessageDefinition> V16 { get; } = new MessageDefinition[]
    {
        new("Authorize", FromChargePoint, typeof(AuthorizeRequest), typeof(AuthorizeResponse)),
        new("BootNotification", FromChargePoint, typeof(BootNotificationRequest), typeof(BootNotificationResponse)),
        new("CancelReservation", ToChargePoint, typeof(CancelReservationRequest), typeof(CancelReservationResponse)),
        new("ChangeAvailability", ToChargePoint, typeof(ChangeAvailabilityRequest), typeof(ChangeAvailabilityResponse)),
        new("ChangeConfiguration", ToChargePoint, typeof(ChangeConfigurationRequest), typeof(ChangeConfigurationResponse)),
        new("ClearCache", ToChargePoint, typeof(ClearCacheRequest), typeof(ClearCacheResponse)),
        new("ClearChargingProfile", ToChargePoint, typeof(ClearChargingProfileRequest), typeof(ClearChargingProfileResponse)),
        new("DataTransfer", Both, typeof(DataTransferRequest), typeof(DataTransferResponse)),
        new(
            "DiagnosticsStatusNotification", FromChargePoint, typeof(DiagnosticsStatusNotificationRequest),
            typeof(DiagnosticsStatusNotificationResponse)),
        new("FirmwareStatusNotification", FromChargePoint, typeof(FirmwareStatusNotificationRequest), typeof(FirmwareStatusNotificationResponse)),
        new("GetCompositeSchedule", ToChargePoint, typeof(GetCompositeScheduleRequest), typeof(GetCompositeScheduleResponse)),
        new("GetConfiguration", ToChargePoint, typeof(GetConfigurationRequest), typeof(GetConfigurationResponse)),
        new("GetDiagnostics", ToChargePoint, typeof(GetDiagnosticsRequest), typeof(GetDiagnosticsResponse)),
        new("GetLocalListVersion", ToChargePoint, typeof(GetLocalListVersionRequest), typeof(GetLocalListVersionResponse)),
        new("Heartbeat", FromChargePoint, typeof(HeartbeatRequest), typeof(HeartbeatResponse)),
        new("MeterValues", FromChargePoint, typeof(MeterValuesRequest), typeof(MeterValuesResponse)),
        new("RemoteStartTransaction", ToChargePoint, typeof(RemoteStartTransactionRequest), typeof(RemoteStartTransactionResponse)),
        new("RemoteStopTransaction", ToChargePoint, typeof(RemoteStopTransactionRequest), typeof(RemoteStopTransactionResponse)),
        new("ReserveNow", ToChargePoint, typeof(ReserveNowRequest), typeof(ReserveNowResponse)),
        new("Reset", ToChargePoint, typeof(ResetRequest), typeof(ResetResponse)),
        new("SendLocalList", ToChargePoint, typeof(SendLocalListRequest), typeof(SendLocalListResponse)),
        new("SetChargingProfile", ToChargePoint, typeof(SetChargingProfileRequest), typeof(SetChargingProfileResponse)),
        new("StartTransaction", FromChargePoint, typeof(StartTransactionRequest), typeof(StartTransactionResponse)),
        new("StatusNotification", FromChargePoint, typeof(StatusNotificationRequest), typeof(StatusNotificationResponse)),
        new("StopTransaction", FromChargePoint, typeof(StopTransactionRequest), typeof(StopTransactionResponse)),
        new("TriggerMessage", ToChargePoint, typeof(TriggerMessageRequest), typeof(TriggerMessageResponse)),
        new("UnlockConnector", ToChargePoint, typeof(UnlockConnectorRequest), typeof(UnlockConnectorResponse)),
        new("UpdateFirmware", ToChargePoint, typeof(UpdateFirmwareRequest), typeof(UpdateFirmwareResponse)),
        new("CertificateSigned", ToChargePoint, typeof(CertificateSignedRequest), typeof(CertificateSignedResponse)),
        new("DeleteCertificate", ToChargePoint, typeof(DeleteCertificateRequest), typeof(DeleteCertificateResponse)),
        new("ExtendedTriggerMessage", ToChargePoint, typeof(ExtendedTriggerMessageRequest), typeof(ExtendedTriggerMessageResponse)),
        new("GetInstalledCertificateIds", ToChargePoint, typeof(GetInstalledCertificateIdsRequest), typeof(GetInstalledCertificateIdsResponse)),
        new("GetLog", ToChargePoint, typeof(GetLogRequest), typeof(GetLogResponse)),
        new("InstallCertificate", ToChargePoint, typeof(InstallCertificateRequest), typeof(InstallCertificateResponse)),
        new("LogStatusNotification", FromChargePoint, typeof(LogStatusNotificationRequest), typeof(LogStatusNotificationResponse)),
        new("SecurityEventNotification", FromChargePoint, typeof(SecurityEventNotificationRequest), typeof(SecurityEventNotificationResponse)),
        new("SignCertificate", FromChargePoint, typeof(SignCertificateRequest), typeof(SignCertificateResponse)),
        new(
            "SignedFirmwareStatusNotification", FromChargePoint, typeof(SignedFirmwareStatusNotificationRequest),
            typeof(SignedFirmwareStatusNotificationResponse)),
        new("SignedUpdateFirmware", ToChargePoint, typeof(SignedUpdateFirmwareRequest), typeof(SignedUpdateFirmwareResponse)),
    }.ToFrozenDictionary(definition => definition.Action, StringComparer.Ordinal);
}
