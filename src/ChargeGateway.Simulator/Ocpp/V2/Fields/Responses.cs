using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;
using static ChargeGateway.Simulator.Ocpp.Messages.Field;
using static ChargeGateway.Simulator.Ocpp.V2.Fields.ChargingTypes;
using static ChargeGateway.Simulator.Ocpp.V2.Fields.Types;

namespace ChargeGateway.Simulator.Ocpp.V2.Fields;

/// <summary>The answers of a central system, field by field (OCPP 2.0.1 and 2.1 part 2, messages).</summary>
static class Responses
{
    static readonly Dictionary<string, Field[]> Fields = new()
    {
        ["Authorize"] =
        [
            Object("idTokenInfo", IdTokenInfo),
            Word("certificateStatus", "Accepted", "SignatureError", "CertificateExpired", "CertificateRevoked", "NoCertificateAvailable",
                "CertChainError", "ContractCancelled").OrNot(), List("allowedEnergyTransfer").OrNot().Since21(),
            Any("tariff", JsonValueKind.Object).OrNot().Since21(),
        ],
        ["BatterySwap"] = [],
        ["BootNotification"] =
        [
            Time("currentTime"), Int("interval"), Word("status", "Accepted", "Pending", "Rejected"), Object("statusInfo", StatusInfo).OrNot(),
        ],
        ["ClearedChargingLimit"] = [],
        ["ClosePeriodicEventStream"] = [],
        ["FirmwareStatusNotification"] = [],
        ["Get15118EVCertificate"] =
        [
            Word("status", "Accepted", "Failed"), Object("statusInfo", StatusInfo).OrNot(), Text("exiResponse", 17000),
            Int("remainingContracts").OrNot().Since21(),
        ],
        ["GetCertificateChainStatus"] = [List("certificateStatus", CertificateStatus)],
        ["GetCertificateStatus"] =
        [
            Word("status", "Accepted", "Failed"), Object("statusInfo", StatusInfo).OrNot(), Text("ocspResult", 18000).OrNot(),
        ],
        ["Heartbeat"] = [Time("currentTime")],
        ["LogStatusNotification"] = [],
        ["MeterValues"] = [],
        ["NotifyChargingLimit"] = [],
        ["NotifyCustomerInformation"] = [],
        ["NotifyDERAlarm"] = [],
        ["NotifyDERStartStop"] = [],
        ["NotifyDisplayMessages"] = [],
        ["NotifyEVChargingNeeds"] =
        [
            Word("status", "Accepted", "Rejected", "Processing").Also21("NoChargingProfile"), Object("statusInfo", StatusInfo).OrNot(),
        ],
        ["NotifyEVChargingSchedule"] = [Word("status", "Accepted", "Rejected"), Object("statusInfo", StatusInfo).OrNot()],
        ["NotifyEvent"] = [],
        ["NotifyMonitoringReport"] = [],
        ["NotifyPriorityCharging"] = [],
        ["NotifyReport"] = [],
        ["NotifySettlement"] = [Text("receiptUrl", 2000).OrNot(), Text("receiptId", 50).OrNot()],
        ["OpenPeriodicEventStream"] = [Word("status", "Accepted", "Rejected"), Object("statusInfo", StatusInfo).OrNot()],
        ["PublishFirmwareStatusNotification"] = [],
        ["PullDynamicScheduleUpdate"] =
        [
            Object("scheduleUpdate", ChargingScheduleUpdate).OrNot(), Word("status", "Accepted", "Rejected"),
            Object("statusInfo", StatusInfo).OrNot(),
        ],
        ["ReportChargingProfiles"] = [],
        ["ReportDERControl"] = [],
        ["ReservationStatusUpdate"] = [],
        ["SecurityEventNotification"] = [],
        ["SignCertificate"] = [Word("status", "Accepted", "Rejected"), Object("statusInfo", StatusInfo).OrNot()],
        ["StatusNotification"] = [],
        ["TransactionEvent"] =
        [
            Real("totalCost").OrNot(), Int("chargingPriority").OrNot(), Object("idTokenInfo", IdTokenInfo).OrNot(),
            Object("transactionLimit", TransactionLimit).OrNot().Since21(), Object("updatedPersonalMessage", MessageContent).OrNot(),
            List("updatedPersonalMessageExtra", MessageContent).OrNot().Since21(),
        ],
        ["VatNumberValidation"] =
        [
            Object("company", Address).OrNot(), Object("statusInfo", StatusInfo).OrNot(), Text("vatNumber", 20), Int("evseId").OrNot(),
            Word("status", "Accepted", "Rejected"),
        ],
        ["DataTransfer"] =
        [
            Word("status", "Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"), Object("statusInfo", StatusInfo).OrNot(),
            Any("data", JsonValueKind.Undefined).OrNot(),
        ],
    };

    public static string? WhatIsWrong(string action, JsonObject answer, OcppVersion version) =>
        Fields.TryGetValue(action, out var fields) ? Field.WhatIsWrong(fields, answer, version) : null;
}
