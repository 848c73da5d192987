using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;
using static ChargeGateway.Simulator.Ocpp.Messages.Field;

namespace ChargeGateway.Simulator.Ocpp.V16;

/// <summary>The requests of a central system, field by field (OCPP 1.6 edition 2, section 6; security whitepaper, section 5).</summary>
static class Requests
{
    static readonly Field Purpose = Word("chargingProfilePurpose", "ChargePointMaxProfile", "TxDefaultProfile", "TxProfile");

    static readonly Field[] ChargingProfile =
    [
        Int("chargingProfileId"), Int("transactionId").OrNot(), Int("stackLevel"),
        Purpose,
        Word("chargingProfileKind", "Absolute", "Recurring", "Relative"), Word("recurrencyKind", "Daily", "Weekly").OrNot(),
        Time("validFrom").OrNot(), Time("validTo").OrNot(),
        Object("chargingSchedule", Int("duration").OrNot(), Time("startSchedule").OrNot(), Word("chargingRateUnit", "A", "W"),
            List("chargingSchedulePeriod", Int("startPeriod"), Real("limit"), Int("numberPhases").OrNot()), Real("minChargingRate").OrNot()),
    ];

    static readonly Field CertificateType = Word("certificateType", "CentralSystemRootCertificate", "ManufacturerRootCertificate");

    static readonly Dictionary<string, Field[]> Fields = new()
    {
        ["CancelReservation"] = [Int("reservationId")],
        ["CertificateSigned"] = [Text("certificateChain", 10_000)],
        ["ChangeAvailability"] = [Int("connectorId"), Word("type", "Inoperative", "Operative")],
        ["ChangeConfiguration"] = [Text("key", 50), Text("value", 500)],
        ["ClearCache"] = [],
        ["ClearChargingProfile"] = [Int("id").OrNot(), Int("connectorId").OrNot(), Purpose.OrNot(), Int("stackLevel").OrNot()],
        ["DataTransfer"] = [Text("vendorId", 255), Text("messageId", 50).OrNot(), Text("data", int.MaxValue).OrNot()],
        ["DeleteCertificate"] =
        [
            Object("certificateHashData", Word("hashAlgorithm", "SHA256", "SHA384", "SHA512"),
                Text("issuerNameHash", 128), Text("issuerKeyHash", 128), Text("serialNumber", 40)),
        ],
        ["ExtendedTriggerMessage"] =
        [
            Word("requestedMessage", "BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat",
                "MeterValues", "SignChargePointCertificate", "StatusNotification"),
            Int("connectorId").OrNot(),
        ],
        ["GetCompositeSchedule"] = [Int("connectorId"), Int("duration"), Word("chargingRateUnit", "A", "W").OrNot()],
        ["GetConfiguration"] = [List("key").OrNot()],
        ["GetDiagnostics"] =
        [
            Text("location", int.MaxValue), Int("retries").OrNot(), Int("retryInterval").OrNot(), Time("startTime").OrNot(), Time("stopTime").OrNot(),
        ],
        ["GetInstalledCertificateIds"] = [CertificateType],
        ["GetLocalListVersion"] = [],
        ["GetLog"] =
        [
            Object("log", Text("remoteLocation", 512), Time("oldestTimestamp").OrNot(), Time("latestTimestamp").OrNot()),
            Word("logType", "DiagnosticsLog", "SecurityLog"), Int("requestId"), Int("retries").OrNot(), Int("retryInterval").OrNot(),
        ],
        ["InstallCertificate"] = [CertificateType, Text("certificate", 5_500)],
        ["RemoteStartTransaction"] = [Int("connectorId").OrNot(), Text("idTag", 20), Object("chargingProfile", ChargingProfile).OrNot()],
        ["RemoteStopTransaction"] = [Int("transactionId")],
        ["ReserveNow"] = [Int("connectorId"), Time("expiryDate"), Text("idTag", 20), Text("parentIdTag", 20).OrNot(), Int("reservationId")],
        ["Reset"] = [Word("type", "Hard", "Soft")],
        ["SendLocalList"] =
        [
            Int("listVersion"), List("localAuthorizationList", Text("idTag", 20), Responses.IdTagInfo.OrNot()).OrNot(), Word("updateType", "Differential", "Full"),
        ],
        ["SetChargingProfile"] = [Int("connectorId"), Object("csChargingProfiles", ChargingProfile)],
        ["SignedUpdateFirmware"] =
        [
            Int("retries").OrNot(), Int("retryInterval").OrNot(), Int("requestId"),
            Object("firmware", Text("location", 512), Time("retrieveDateTime"), Time("installDateTime").OrNot(),
                Text("signingCertificate", 5_500), Text("signature", 800)),
        ],
        ["TriggerMessage"] =
        [
            Word("requestedMessage", "BootNotification", "DiagnosticsStatusNotification", "FirmwareStatusNotification", "Heartbeat",
                "MeterValues", "StatusNotification"),
            Int("connectorId").OrNot(),
        ],
        ["UnlockConnector"] = [Int("connectorId")],
        ["UpdateFirmware"] = [Text("location", int.MaxValue), Int("retries").OrNot(), Time("retrieveDate"), Int("retryInterval").OrNot()],
    };

    /// <exception cref="CallErrorException">The request is not as it should be.</exception>
    public static void Check(string action, JsonObject request) => Field.Check(Fields[action], request);
}
