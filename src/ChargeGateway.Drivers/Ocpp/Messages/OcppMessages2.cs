using System.Collections.Frozen;
using ChargeGateway.Drivers.Ocpp.Messages.V2;
using static ChargeGateway.Drivers.Ocpp.Messages.MessageDirection;

namespace ChargeGateway.Drivers.Ocpp.Messages;

/// <summary>Every action of OCPP 2.0.1 and 2.1 by its name. What 2.0.1 has, 2.1 has too.</summary>
static class OcppMessages2
{
    static readonly MessageDefinition[] SinceV201 =
    [
        new("Authorize", FromChargePoint, typeof(AuthorizeRequest), typeof(AuthorizeResponse)),
        new("BootNotification", FromChargePoint, typeof(BootNotificationRequest), typeof(BootNotificationResponse)),
        new("CancelReservation", ToChargePoint, typeof(CancelReservationRequest), typeof(CancelReservationResponse)),
        new("CertificateSigned", ToChargePoint, typeof(CertificateSignedRequest), typeof(CertificateSignedResponse)),
        new("ChangeAvailability", ToChargePoint, typeof(ChangeAvailabilityRequest), typeof(ChangeAvailabilityResponse)),
        new("ClearCache", ToChargePoint, typeof(ClearCacheRequest), typeof(ClearCacheResponse)),
        new("ClearChargingProfile", ToChargePoint, typeof(ClearChargingProfileRequest), typeof(ClearChargingProfileResponse)),
        new("ClearDisplayMessage", ToChargePoint, typeof(ClearDisplayMessageRequest), typeof(ClearDisplayMessageResponse)),
        new("ClearedChargingLimit", FromChargePoint, typeof(ClearedChargingLimitRequest), typeof(ClearedChargingLimitResponse)),
        new("ClearVariableMonitoring", ToChargePoint, typeof(ClearVariableMonitoringRequest), typeof(ClearVariableMonitoringResponse)),
        new("CostUpdated", ToChargePoint, typeof(CostUpdatedRequest), typeof(CostUpdatedResponse)),
        new("CustomerInformation", ToChargePoint, typeof(CustomerInformationRequest), typeof(CustomerInformationResponse)),
        new("DataTransfer", Both, typeof(DataTransferRequest), typeof(DataTransferResponse)),
        new("DeleteCertificate", ToChargePoint, typeof(DeleteCertificateRequest), typeof(DeleteCertificateResponse)),
        new("FirmwareStatusNotification", FromChargePoint, typeof(FirmwareStatusNotificationRequest), typeof(FirmwareStatusNotificationResponse)),
        new("Get15118EVCertificate", FromChargePoint, typeof(Get15118EVCertificateRequest), typeof(Get15118EVCertificateResponse)),
        new("GetBaseReport", ToChargePoint, typeof(GetBaseReportRequest), typeof(GetBaseReportResponse)),
        new("GetCertificateStatus", FromChargePoint, typeof(GetCertificateStatusRequest), typeof(GetCertificateStatusResponse)),
        new("GetChargingProfiles", ToChargePoint, typeof(GetChargingProfilesRequest), typeof(GetChargingProfilesResponse)),
        new("GetCompositeSchedule", ToChargePoint, typeof(GetCompositeScheduleRequest), typeof(GetCompositeScheduleResponse)),
        new("GetDisplayMessages", ToChargePoint, typeof(GetDisplayMessagesRequest), typeof(GetDisplayMessagesResponse)),
        new("GetInstalledCertificateIds", ToChargePoint, typeof(GetInstalledCertificateIdsRequest), typeof(GetInstalledCertificateIdsResponse)),
        new("GetLocalListVersion", ToChargePoint, typeof(GetLocalListVersionRequest), typeof(GetLocalListVersionResponse)),
        new("GetLog", ToChargePoint, typeof(GetLogRequest), typeof(GetLogResponse)),
        new("GetMonitoringReport", ToChargePoint, typeof(GetMonitoringReportRequest), typeof(GetMonitoringReportResponse)),
        new("GetReport", ToChargePoint, typeof(GetReportRequest), typeof(GetReportResponse)),
        new("GetTransactionStatus", ToChargePoint, typeof(GetTransactionStatusRequest), typeof(GetTransactionStatusResponse)),
        new("GetVariables", ToChargePoint, typeof(GetVariablesRequest), typeof(GetVariablesResponse)),
        new("Heartbeat", FromChargePoint, typeof(HeartbeatRequest), typeof(HeartbeatResponse)),
        new("InstallCertificate", ToChargePoint, typeof(InstallCertificateRequest), typeof(InstallCertificateResponse)),
        new("LogStatusNotification", FromChargePoint, typeof(LogStatusNotificationRequest), typeof(LogStatusNotificationResponse)),
        new("MeterValues", FromChargePoint, typeof(MeterValuesRequest), typeof(MeterValuesResponse)),
        new("NotifyChargingLimit", FromChargePoint, typeof(NotifyChargingLimitRequest), typeof(NotifyChargingLimitResponse)),
        new("NotifyCustomerInformation", FromChargePoint, typeof(NotifyCustomerInformationRequest), typeof(NotifyCustomerInformationResponse)),
        new("NotifyDisplayMessages", FromChargePoint, typeof(NotifyDisplayMessagesRequest), typeof(NotifyDisplayMessagesResponse)),
        new("NotifyEVChargingNeeds", FromChargePoint, typeof(NotifyEVChargingNeedsRequest), typeof(NotifyEVChargingNeedsResponse)),
        new("NotifyEVChargingSchedule", FromChargePoint, typeof(NotifyEVChargingScheduleRequest), typeof(NotifyEVChargingScheduleResponse)),
        new("NotifyEvent", FromChargePoint, typeof(NotifyEventRequest), typeof(NotifyEventResponse)),
        new("NotifyMonitoringReport", FromChargePoint, typeof(NotifyMonitoringReportRequest), typeof(NotifyMonitoringReportResponse)),
        new("NotifyReport", FromChargePoint, typeof(NotifyReportRequest), typeof(NotifyReportResponse)),
        new("PublishFirmware", ToChargePoint, typeof(PublishFirmwareRequest), typeof(PublishFirmwareResponse)),
        new(
            "PublishFirmwareStatusNotification", FromChargePoint, typeof(PublishFirmwareStatusNotificationRequest),
            typeof(PublishFirmwareStatusNotificationResponse)),
        new("ReportChargingProfiles", FromChargePoint, typeof(ReportChargingProfilesRequest), typeof(ReportChargingProfilesResponse)),
        new("RequestStartTransaction", ToChargePoint, typeof(RequestStartTransactionRequest), typeof(RequestStartTransactionResponse)),
        new("RequestStopTransaction", ToChargePoint, typeof(RequestStopTransactionRequest), typeof(RequestStopTransactionResponse)),
        new("ReservationStatusUpdate", FromChargePoint, typeof(ReservationStatusUpdateRequest), typeof(ReservationStatusUpdateResponse)),
        new("ReserveNow", ToChargePoint, typeof(ReserveNowRequest), typeof(ReserveNowResponse)),
        new("Reset", ToChargePoint, typeof(ResetRequest), typeof(ResetResponse)),
        new("SecurityEventNotification", FromChargePoint, typeof(SecurityEventNotificationRequest), typeof(SecurityEventNotificationResponse)),
        new("SendLocalList", ToChargePoint, typeof(SendLocalListRequest), typeof(SendLocalListResponse)),
        new("SetChargingProfile", ToChargePoint, typeof(SetChargingProfileRequest), typeof(SetChargingProfileResponse)),
        new("SetDisplayMessage", ToChargePoint, typeof(SetDisplayMessageRequest), typeof(SetDisplayMessageResponse)),
        new("SetMonitoringBase", ToChargePoint, typeof(SetMonitoringBaseRequest), typeof(SetMonitoringBaseResponse)),
        new("SetMonitoringLevel", ToChargePoint, typeof(SetMonitoringLevelRequest), typeof(SetMonitoringLevelResponse)),
        new("SetNetworkProfile", ToChargePoint, typeof(SetNetworkProfileRequest), typeof(SetNetworkProfileResponse)),
        new("SetVariableMonitoring", ToChargePoint, typeof(SetVariableMonitoringRequest), typeof(SetVariableMonitoringResponse)),
        new("SetVariables", ToChargePoint, typeof(SetVariablesRequest), typeof(SetVariablesResponse)),
        new("SignCertificate", FromChargePoint, typeof(SignCertificateRequest), typeof(SignCertificateResponse)),
        new("StatusNotification", FromChargePoint, typeof(StatusNotificationRequest), typeof(StatusNotificationResponse)),
        new("TransactionEvent", FromChargePoint, typeof(TransactionEventRequest), typeof(TransactionEventResponse)),
        new("TriggerMessage", ToChargePoint, typeof(TriggerMessageRequest), typeof(TriggerMessageResponse)),
        new("UnlockConnector", ToChargePoint, typeof(UnlockConnectorRequest), typeof(UnlockConnectorResponse)),
        new("UnpublishFirmware", ToChargePoint, typeof(UnpublishFirmwareRequest), typeof(UnpublishFirmwareResponse)),
        new("UpdateFirmware", ToChargePoint, typeof(UpdateFirmwareRequest), typeof(UpdateFirmwareResponse)),
    ];

    static readonly MessageDefinition[] SinceV21 =
    [
        new("AdjustPeriodicEventStream", ToChargePoint, typeof(AdjustPeriodicEventStreamRequest), typeof(AdjustPeriodicEventStreamResponse)),
        new("AFRRSignal", ToChargePoint, typeof(AFRRSignalRequest), typeof(AFRRSignalResponse)),
        new("BatterySwap", FromChargePoint, typeof(BatterySwapRequest), typeof(BatterySwapResponse)),
        new("ChangeTransactionTariff", ToChargePoint, typeof(ChangeTransactionTariffRequest), typeof(ChangeTransactionTariffResponse)),
        new("ClearDERControl", ToChargePoint, typeof(ClearDERControlRequest), typeof(ClearDERControlResponse)),
        new("ClearTariffs", ToChargePoint, typeof(ClearTariffsRequest), typeof(ClearTariffsResponse)),
        new("ClosePeriodicEventStream", FromChargePoint, typeof(ClosePeriodicEventStreamRequest), typeof(ClosePeriodicEventStreamResponse)),
        new("GetCertificateChainStatus", FromChargePoint, typeof(GetCertificateChainStatusRequest), typeof(GetCertificateChainStatusResponse)),
        new("GetDERControl", ToChargePoint, typeof(GetDERControlRequest), typeof(GetDERControlResponse)),
        new("GetPeriodicEventStream", ToChargePoint, typeof(GetPeriodicEventStreamRequest), typeof(GetPeriodicEventStreamResponse)),
        new("GetTariffs", ToChargePoint, typeof(GetTariffsRequest), typeof(GetTariffsResponse)),
        new("NotifyAllowedEnergyTransfer", ToChargePoint, typeof(NotifyAllowedEnergyTransferRequest), typeof(NotifyAllowedEnergyTransferResponse)),
        new("NotifyDERAlarm", FromChargePoint, typeof(NotifyDERAlarmRequest), typeof(NotifyDERAlarmResponse)),
        new("NotifyDERStartStop", FromChargePoint, typeof(NotifyDERStartStopRequest), typeof(NotifyDERStartStopResponse)),
        new("NotifyPeriodicEventStream", FromChargePoint, typeof(NotifyPeriodicEventStream), null),
        new("NotifyPriorityCharging", FromChargePoint, typeof(NotifyPriorityChargingRequest), typeof(NotifyPriorityChargingResponse)),
        new("NotifySettlement", FromChargePoint, typeof(NotifySettlementRequest), typeof(NotifySettlementResponse)),
        new("NotifyWebPaymentStarted", ToChargePoint, typeof(NotifyWebPaymentStartedRequest), typeof(NotifyWebPaymentStartedResponse)),
        new("OpenPeriodicEventStream", FromChargePoint, typeof(OpenPeriodicEventStreamRequest), typeof(OpenPeriodicEventStreamResponse)),
        new("PullDynamicScheduleUpdate", FromChargePoint, typeof(PullDynamicScheduleUpdateRequest), typeof(PullDynamicScheduleUpdateResponse)),
        new("ReportDERControl", FromChargePoint, typeof(ReportDERControlRequest), typeof(ReportDERControlResponse)),
        new("RequestBatterySwap", ToChargePoint, typeof(RequestBatterySwapRequest), typeof(RequestBatterySwapResponse)),
        new("SetDefaultTariff", ToChargePoint, typeof(SetDefaultTariffRequest), typeof(SetDefaultTariffResponse)),
        new("SetDERControl", ToChargePoint, typeof(SetDERControlRequest), typeof(SetDERControlResponse)),
        new("UpdateDynamicSchedule", ToChargePoint, typeof(UpdateDynamicScheduleRequest), typeof(UpdateDynamicScheduleResponse)),
        new("UsePriorityCharging", ToChargePoint, typeof(UsePriorityChargingRequest), typeof(UsePriorityChargingResponse)),
        new("VatNumberValidation", FromChargePoint, typeof(VatNumberValidationRequest), typeof(VatNumberValidationResponse)),
    ];

    /// <summary>The actions of OCPP 2.0.1 edition 3.</summary>
    public static FrozenDictionary<string, MessageDefinition> V201 { get; } = ByAction(SinceV201);

    /// <summary>The actions of OCPP 2.1.</summary>
    public static FrozenDictionary<string, MessageDefinition> V21 { get; } = ByAction([.. SinceV201, .. SinceV21]);

    static FrozenDictionary<string, MessageDefinition> ByAction(IEnumerable<MessageDefinition> definitions) =>
        definitions.ToFrozenDictionary(definition => definition.Action, StringComparer.Ordinal);
}
