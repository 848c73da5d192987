using System.Collections.Frozen;
using ChargeGateway.Drivers.Ocpp.Messages.V2;
using static ChargeGateway.Drivers.Ocpp.Inbound.InboundTable;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>Every message that a charger of OCPP 2.0.1 or 2.1 may send. What 2.0.1 has, 2.1 has too.</summary>
static class InboundTable2
{
    static readonly Dictionary<string, InboundHandler> SinceV201 = new()
    {
        ["Authorize"] = Now<AuthorizeRequest>(Authorize.Handle),
        ["BootNotification"] = Now<BootNotificationRequest>(BootNotification.Handle),
        ["ClearedChargingLimit"] = Now<ClearedChargingLimitRequest>(ForeignLimits.Handle),
        ["DataTransfer"] = Now<DataTransferRequest>(DataTransfer.Handle),
        ["FirmwareStatusNotification"] = Now<FirmwareStatusNotificationRequest>(Notifications.Handle<FirmwareStatusNotificationResponse>),
        ["Get15118EVCertificate"] = Now<Get15118EVCertificateRequest>(CertificateQuestions.Handle),
        ["GetCertificateStatus"] = Now<GetCertificateStatusRequest>(CertificateQuestions.Handle),
        ["Heartbeat"] = Now<HeartbeatRequest>(Heartbeat.Handle),
        ["LogStatusNotification"] = Now<LogStatusNotificationRequest>(Notifications.Handle<LogStatusNotificationResponse>),
        ["MeterValues"] = Now<MeterValuesRequest>(MeterValues.Handle),
        ["NotifyChargingLimit"] = Now<NotifyChargingLimitRequest>(ForeignLimits.Handle),
        ["NotifyCustomerInformation"] = Now<NotifyCustomerInformationRequest>(Notifications.Handle<NotifyCustomerInformationResponse>),
        ["NotifyDisplayMessages"] = Now<NotifyDisplayMessagesRequest>(Notifications.Handle<NotifyDisplayMessagesResponse>),
        ["NotifyEVChargingNeeds"] = Now<NotifyEVChargingNeedsRequest>(CarPlans.Handle),
        ["NotifyEVChargingSchedule"] = Now<NotifyEVChargingScheduleRequest>(CarPlans.Handle),
        ["NotifyEvent"] = Now<NotifyEventRequest>(NotifyEvent.Handle),
        ["NotifyMonitoringReport"] = Now<NotifyMonitoringReportRequest>(Notifications.Handle<NotifyMonitoringReportResponse>),
        ["NotifyReport"] = Now<NotifyReportRequest>(NotifyReport.Handle),
        ["PublishFirmwareStatusNotification"] =
            Now<PublishFirmwareStatusNotificationRequest>(Notifications.Handle<PublishFirmwareStatusNotificationResponse>),
        ["ReportChargingProfiles"] = Now<ReportChargingProfilesRequest>(Notifications.Handle<ReportChargingProfilesResponse>),
        ["ReservationStatusUpdate"] = Now<ReservationStatusUpdateRequest>(Notifications.Handle<ReservationStatusUpdateResponse>),
        ["SecurityEventNotification"] = Now<SecurityEventNotificationRequest>(Notifications.Handle<SecurityEventNotificationResponse>),
        ["SignCertificate"] = Later<SignCertificateRequest>(SignCertificate.HandleAsync),
        ["StatusNotification"] = Now<StatusNotificationRequest>(StatusNotification.Handle),
        ["TransactionEvent"] = Later<TransactionEventRequest>(TransactionEvent.HandleAsync),
    };

    static readonly Dictionary<string, InboundHandler> SinceV21 = new()
    {
        ["BatterySwap"] = Now<BatterySwapRequest>(Notifications.Handle<BatterySwapResponse>),
        ["ClosePeriodicEventStream"] = Now<ClosePeriodicEventStreamRequest>(Notifications.Handle<ClosePeriodicEventStreamResponse>),
        ["GetCertificateChainStatus"] = Now<GetCertificateChainStatusRequest>(CertificateQuestions.Handle),
        ["NotifyDERAlarm"] = Now<NotifyDERAlarmRequest>(Notifications.Handle<NotifyDERAlarmResponse>),
        ["NotifyDERStartStop"] = Now<NotifyDERStartStopRequest>(Notifications.Handle<NotifyDERStartStopResponse>),
        ["NotifyPeriodicEventStream"] = Now<NotifyPeriodicEventStream>(EventStreams.Take) with { IsAnswered = false },
        ["NotifyPriorityCharging"] = Now<NotifyPriorityChargingRequest>(Notifications.Handle<NotifyPriorityChargingResponse>),
        ["NotifySettlement"] = Now<NotifySettlementRequest>(Notifications.Handle<NotifySettlementResponse>),
        ["OpenPeriodicEventStream"] = Now<OpenPeriodicEventStreamRequest>(EventStreams.Handle),
        ["PullDynamicScheduleUpdate"] = Now<PullDynamicScheduleUpdateRequest>(CarPlans.Handle),
        ["ReportDERControl"] = Now<ReportDERControlRequest>(Notifications.Handle<ReportDERControlResponse>),
        ["VatNumberValidation"] = Now<VatNumberValidationRequest>(VatNumbers.Handle),
    };

    public static FrozenDictionary<string, InboundHandler> V201 { get; } = SinceV201.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<string, InboundHandler> V21 { get; } =
        SinceV201.Concat(SinceV21).ToFrozenDictionary(StringComparer.Ordinal);
}
