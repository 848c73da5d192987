using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;
using static ChargeGateway.Simulator.Ocpp.Messages.Field;
using static ChargeGateway.Simulator.Ocpp.V2.Fields.ChargingTypes;
using static ChargeGateway.Simulator.Ocpp.V2.Fields.Types;

namespace ChargeGateway.Simulator.Ocpp.V2.Fields;

/// <summary>The requests of a central system, field by field (OCPP 2.0.1 and 2.1 part 2, messages).</summary>
static class Requests
{
    static readonly Dictionary<string, Field[]> Fields = new()
    {
        ["AFRRSignal"] = [Time("timestamp"), Int("signal")],
        ["AdjustPeriodicEventStream"] = [Int("id"), Object("params", PeriodicEventStreamParams)],
        ["CancelReservation"] = [Int("reservationId")],
        ["CertificateSigned"] =
        [
            Text("certificateChain", 10000),
            Word("certificateType", "ChargingStationCertificate", "V2GCertificate").Also21("V2G20Certificate").OrNot(),
            Int("requestId").OrNot().Since21(),
        ],
        ["ChangeAvailability"] = [Object("evse", Evse).OrNot(), Word("operationalStatus", "Inoperative", "Operative")],
        ["ChangeTransactionTariff"] = [Any("tariff", JsonValueKind.Object), Text("transactionId", 36)],
        ["ClearCache"] = [],
        ["ClearChargingProfile"] = [Int("chargingProfileId").OrNot(), Object("chargingProfileCriteria", ClearChargingProfile).OrNot()],
        ["ClearDERControl"] =
        [
            Flag("isDefault"),
            Word("controlType", "EnterService", "FreqDroop", "FreqWatt", "FixedPFAbsorb", "FixedPFInject", "FixedVar", "Gradients", "HFMustTrip",
                "HFMayTrip", "HVMustTrip", "HVMomCess", "HVMayTrip", "LimitMaxDischarge", "LFMustTrip", "LVMustTrip", "LVMomCess", "LVMayTrip",
                "PowerMonitoringMustTrip", "VoltVar", "VoltWatt", "WattPF", "WattVar").OrNot(), Text("controlId", 36).OrNot(),
        ],
        ["ClearDisplayMessage"] = [Int("id")],
        ["ClearTariffs"] = [List("tariffIds").OrNot(), Int("evseId").OrNot()],
        ["ClearVariableMonitoring"] = [Numbers("id")],
        ["CostUpdated"] = [Real("totalCost"), Text("transactionId", 36)],
        ["CustomerInformation"] =
        [
            Object("customerCertificate", CertificateHashData).OrNot(), Object("idToken", IdToken).OrNot(), Int("requestId"), Flag("report"),
            Flag("clear"), Text("customerIdentifier", 64).OrNot(),
        ],
        ["DataTransfer"] = [Text("messageId", 50).OrNot(), Any("data", JsonValueKind.Undefined).OrNot(), Text("vendorId", 255)],
        ["DeleteCertificate"] = [Object("certificateHashData", CertificateHashData)],
        ["GetBaseReport"] = [Int("requestId"), Word("reportBase", "ConfigurationInventory", "FullInventory", "SummaryInventory")],
        ["GetChargingProfiles"] = [Int("requestId"), Int("evseId").OrNot(), Object("chargingProfile", ChargingProfileCriterion)],
        ["GetCompositeSchedule"] = [Int("duration"), Word("chargingRateUnit", "W", "A").OrNot(), Int("evseId")],
        ["GetDERControl"] =
        [
            Int("requestId"), Flag("isDefault").OrNot(),
            Word("controlType", "EnterService", "FreqDroop", "FreqWatt", "FixedPFAbsorb", "FixedPFInject", "FixedVar", "Gradients", "HFMustTrip",
                "HFMayTrip", "HVMustTrip", "HVMomCess", "HVMayTrip", "LimitMaxDischarge", "LFMustTrip", "LVMustTrip", "LVMomCess", "LVMayTrip",
                "PowerMonitoringMustTrip", "VoltVar", "VoltWatt", "WattPF", "WattVar").OrNot(), Text("controlId", 36).OrNot(),
        ],
        ["GetDisplayMessages"] =
        [
            Numbers("id").OrNot(), Int("requestId"), Word("priority", "AlwaysFront", "InFront", "NormalCycle").OrNot(),
            Word("state", "Charging", "Faulted", "Idle", "Unavailable").Also21("Suspended", "Discharging").OrNot(),
        ],
        ["GetInstalledCertificateIds"] = [List("certificateType").OrNot()],
        ["GetLocalListVersion"] = [],
        ["GetLog"] =
        [
            Object("log", LogParameters), Word("logType", "DiagnosticsLog", "SecurityLog").Also21("DataCollectorLog"), Int("requestId"),
            Int("retries").OrNot(), Int("retryInterval").OrNot(),
        ],
        ["GetMonitoringReport"] = [List("componentVariable", ComponentVariable).OrNot(), Int("requestId"), List("monitoringCriteria").OrNot()],
        ["GetPeriodicEventStream"] = [],
        ["GetReport"] = [List("componentVariable", ComponentVariable).OrNot(), Int("requestId"), List("componentCriteria").OrNot()],
        ["GetTariffs"] = [Int("evseId")],
        ["GetTransactionStatus"] = [Text("transactionId", 36).OrNot()],
        ["GetVariables"] = [List("getVariableData", GetVariableData)],
        ["InstallCertificate"] =
        [
            Word("certificateType", "V2GRootCertificate", "MORootCertificate", "CSMSRootCertificate",
                "ManufacturerRootCertificate").Also21("OEMRootCertificate"), Text("certificate", 10000),
        ],
        ["NotifyAllowedEnergyTransfer"] = [Text("transactionId", 36), List("allowedEnergyTransfer")],
        ["NotifyWebPaymentStarted"] = [Int("evseId"), Int("timeout")],
        ["PublishFirmware"] = [Text("location", 2000), Int("retries").OrNot(), Text("checksum", 32), Int("requestId"), Int("retryInterval").OrNot()],
        ["RequestBatterySwap"] = [Object("idToken", IdToken), Int("requestId")],
        ["RequestStartTransaction"] =
        [
            Int("evseId").OrNot(), Object("groupIdToken", IdToken).OrNot(), Object("idToken", IdToken), Int("remoteStartId"),
            Object("chargingProfile", ChargingProfile).OrNot(),
        ],
        ["RequestStopTransaction"] = [Text("transactionId", 36)],
        ["ReserveNow"] =
        [
            Int("id"), Time("expiryDateTime"), Text("connectorType", int.MaxValue).OrNot(), Object("idToken", IdToken), Int("evseId").OrNot(),
            Object("groupIdToken", IdToken).OrNot(),
        ],
        ["Reset"] = [Word("type", "Immediate", "OnIdle").Also21("ImmediateAndResume"), Int("evseId").OrNot()],
        ["SendLocalList"] =
        [
            List("localAuthorizationList", AuthorizationData).OrNot(), Int("versionNumber"), Word("updateType", "Differential", "Full"),
        ],
        ["SetChargingProfile"] = [Int("evseId"), Object("chargingProfile", ChargingProfile)],
        ["SetDERControl"] =
        [
            Flag("isDefault"), Text("controlId", 36),
            Word("controlType", "EnterService", "FreqDroop", "FreqWatt", "FixedPFAbsorb", "FixedPFInject", "FixedVar", "Gradients", "HFMustTrip",
                "HFMayTrip", "HVMustTrip", "HVMomCess", "HVMayTrip", "LimitMaxDischarge", "LFMustTrip", "LVMustTrip", "LVMomCess", "LVMayTrip",
                "PowerMonitoringMustTrip", "VoltVar", "VoltWatt", "WattPF", "WattVar"), Any("curve", JsonValueKind.Object).OrNot(),
            Any("enterService", JsonValueKind.Object).OrNot(), Any("fixedPFAbsorb", JsonValueKind.Object).OrNot(),
            Any("fixedPFInject", JsonValueKind.Object).OrNot(), Any("fixedVar", JsonValueKind.Object).OrNot(),
            Any("freqDroop", JsonValueKind.Object).OrNot(), Any("gradient", JsonValueKind.Object).OrNot(),
            Any("limitMaxDischarge", JsonValueKind.Object).OrNot(),
        ],
        ["SetDefaultTariff"] = [Int("evseId"), Any("tariff", JsonValueKind.Object)],
        ["SetDisplayMessage"] = [Object("message", MessageInfo)],
        ["SetMonitoringBase"] = [Word("monitoringBase", "All", "FactoryDefault", "HardWiredOnly")],
        ["SetMonitoringLevel"] = [Int("severity")],
        ["SetNetworkProfile"] = [Int("configurationSlot"), Object("connectionData", Connection)],
        ["SetVariableMonitoring"] = [List("setMonitoringData", SetMonitoringData)],
        ["SetVariables"] = [List("setVariableData", SetVariableData)],
        ["TriggerMessage"] =
        [
            Object("evse", Evse).OrNot(),
            Word("requestedMessage", "BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues",
                "SignChargingStationCertificate", "SignV2GCertificate", "StatusNotification", "TransactionEvent", "SignCombinedCertificate",
                "PublishFirmwareStatusNotification").Also21("SignV2G20Certificate", "CustomTrigger"), Text("customTrigger", 50).OrNot().Since21(),
        ],
        ["UnlockConnector"] = [Int("evseId"), Int("connectorId")],
        ["UnpublishFirmware"] = [Text("checksum", 32)],
        ["UpdateDynamicSchedule"] = [Int("chargingProfileId"), Object("scheduleUpdate", ChargingScheduleUpdate)],
        ["UpdateFirmware"] = [Int("retries").OrNot(), Int("retryInterval").OrNot(), Int("requestId"), Object("firmware", Firmware)],
        ["UsePriorityCharging"] = [Text("transactionId", 36), Flag("activate")],
    };

    /// <summary>What 2.0.1 does not have.</summary>
    static readonly HashSet<string> New =
    [
        "AFRRSignal", "AdjustPeriodicEventStream", "ChangeTransactionTariff", "ClearDERControl", "ClearTariffs", "GetDERControl",
        "GetPeriodicEventStream", "GetTariffs", "NotifyAllowedEnergyTransfer", "NotifyWebPaymentStarted", "RequestBatterySwap",
        "SetDERControl", "SetDefaultTariff", "UpdateDynamicSchedule", "UsePriorityCharging",
    ];

    /// <exception cref="CallErrorException">The version does not have the request, or it is not as it should be.</exception>
    public static void Check(string action, JsonObject request, OcppVersion version)
    {
        if (!Fields.TryGetValue(action, out var fields) || (version == OcppVersion.V201 && New.Contains(action)))
            throw new CallErrorException("NotImplemented", $"{action} is not known.");
        Field.Check(fields, request, version);
    }
}
