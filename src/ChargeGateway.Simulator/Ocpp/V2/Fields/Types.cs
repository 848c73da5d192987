using ChargeGateway.Simulator.Ocpp.Messages;
using static ChargeGateway.Simulator.Ocpp.Messages.Field;

namespace ChargeGateway.Simulator.Ocpp.V2.Fields;

/// <summary>The parts of messages that belong to no single block (OCPP 2.0.1 and 2.1 part 2, data types).</summary>
static class Types
{
    public static readonly Field[] PeriodicEventStreamParams = [Int("interval").OrNot(), Int("values").OrNot()];

    public static readonly Field[] Evse = [Int("id"), Int("connectorId").OrNot()];

    public static readonly Field[] CertificateHashData =
    [
        Word("hashAlgorithm", "SHA256", "SHA384", "SHA512"), Text("issuerNameHash", 128), Text("issuerKeyHash", 128), Text("serialNumber", 40),
    ];

    public static readonly Field[] AdditionalInfo = [Text("additionalIdToken", 255), Text("type", 50)];

    public static readonly Field[] IdToken = [List("additionalInfo", AdditionalInfo).OrNot(), Text("idToken", 255), Text("type", int.MaxValue)];

    public static readonly Field[] LogParameters = [Text("remoteLocation", 2000), Time("oldestTimestamp").OrNot(), Time("latestTimestamp").OrNot()];

    public static readonly Field[] Component = [Object("evse", Evse).OrNot(), Text("name", 50), Text("instance", 50).OrNot()];

    public static readonly Field[] Variable = [Text("name", 50), Text("instance", 50).OrNot()];

    public static readonly Field[] ComponentVariable = [Object("component", Component), Object("variable", Variable).OrNot()];

    public static readonly Field[] GetVariableData =
    [
        Word("attributeType", "Actual", "Target", "MinSet", "MaxSet").OrNot(), Object("component", Component), Object("variable", Variable),
    ];

    public static readonly Field[] MessageContent =
    [
        Word("format", "ASCII", "HTML", "URI", "UTF8").Also21("QRCODE"), Text("language", 8).OrNot(), Text("content", 1024),
    ];

    public static readonly Field[] IdTokenInfo =
    [
        Word("status", "Accepted", "Blocked", "ConcurrentTx", "Expired", "Invalid", "NoCredit", "NotAllowedTypeEVSE", "NotAtThisLocation",
            "NotAtThisTime", "Unknown"), Time("cacheExpiryDateTime").OrNot(), Int("chargingPriority").OrNot(),
        Object("groupIdToken", IdToken).OrNot(), Text("language1", 8).OrNot(), Text("language2", 8).OrNot(), Numbers("evseId").OrNot(),
        Object("personalMessage", MessageContent).OrNot(),
    ];

    public static readonly Field[] AuthorizationData = [Object("idToken", IdToken), Object("idTokenInfo", IdTokenInfo).OrNot()];

    public static readonly Field[] MessageInfo =
    [
        Object("display", Component).OrNot(), Int("id"), Word("priority", "AlwaysFront", "InFront", "NormalCycle"),
        Word("state", "Charging", "Faulted", "Idle", "Unavailable").Also21("Suspended", "Discharging").OrNot(), Time("startDateTime").OrNot(),
        Time("endDateTime").OrNot(), Text("transactionId", 36).OrNot(), Object("message", MessageContent),
        List("messageExtra", MessageContent).OrNot().Since21(),
    ];

    public static readonly Field[] APN =
    [
        Text("apn", 2000), Text("apnUserName", 50).OrNot(), Text("apnPassword", 64).OrNot(), Int("simPin").OrNot(),
        Text("preferredNetwork", 6).OrNot(), Flag("useOnlyPreferredNetwork").OrNot(), Word("apnAuthentication", "CHAP", "NONE", "PAP", "AUTO"),
    ];

    public static readonly Field[] VPN =
    [
        Text("server", 2000), Text("user", 50), Text("group", 50).OrNot(), Text("password", 64), Text("key", 255),
        Word("type", "IKEv2", "IPSec", "L2TP", "PPTP"),
    ];

    public static readonly Field[] Connection =
    [
        Object("apn", APN).OrNot(), Word("ocppVersion", "OCPP12", "OCPP15", "OCPP16", "OCPP20").Also21("OCPP201", "OCPP21").OrNotSince21(),
        Word("ocppInterface", "Wired0", "Wired1", "Wired2", "Wired3", "Wireless0", "Wireless1", "Wireless2", "Wireless3").Also21("Any"),
        Word("ocppTransport", "JSON", "SOAP"), Int("messageTimeout"), Text("ocppCsmsUrl", 2000), Int("securityProfile"),
        Text("identity", 48).OrNot().Since21(), Text("basicAuthPassword", 64).OrNot().Since21(), Object("vpn", VPN).OrNot(),
    ];

    public static readonly Field[] SetMonitoringData =
    [
        Int("id").OrNot(), Object("periodicEventStream", PeriodicEventStreamParams).OrNot().Since21(), Flag("transaction").OrNot(),
        Real("value"),
        Word("type", "UpperThreshold", "LowerThreshold", "Delta", "Periodic", "PeriodicClockAligned").Also21("TargetDelta",
            "TargetDeltaRelative"), Int("severity"), Object("component", Component), Object("variable", Variable),
    ];

    public static readonly Field[] SetVariableData =
    [
        Word("attributeType", "Actual", "Target", "MinSet", "MaxSet").OrNot(), Text("attributeValue", 2500), Object("component", Component),
        Object("variable", Variable),
    ];

    public static readonly Field[] Firmware =
    [
        Text("location", 2000), Time("retrieveDateTime"), Time("installDateTime").OrNot(), Text("signingCertificate", 5500).OrNot(),
        Text("signature", 800).OrNot(),
    ];

    public static readonly Field[] StatusInfo = [Text("reasonCode", 20), Text("additionalInfo", 1024).OrNot()];

    public static readonly Field[] CertificateStatus =
    [
        Object("certificateHashData", CertificateHashData), Word("source", "CRL", "OCSP"),
        Word("status", "Good", "Revoked", "Unknown", "Failed"), Time("nextUpdate"),
    ];

    public static readonly Field[] TransactionLimit =
    [
        Real("maxCost").OrNot(), Real("maxEnergy").OrNot(), Int("maxTime").OrNot(), Int("maxSoC").OrNot(),
    ];

    public static readonly Field[] Address =
    [
        Text("name", 50), Text("address1", 100), Text("address2", 100).OrNot(), Text("city", 100), Text("postalCode", 20).OrNot(),
        Text("country", 50),
    ];
}
