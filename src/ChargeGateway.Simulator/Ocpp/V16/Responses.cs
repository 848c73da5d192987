using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;
using static ChargeGateway.Simulator.Ocpp.Messages.Field;

namespace ChargeGateway.Simulator.Ocpp.V16;

/// <summary>The answers of a central system, field by field (OCPP 1.6 edition 2, section 6; security whitepaper, section 5).</summary>
static class Responses
{
    /// <summary>What is said about a tag (OCPP 1.6 edition 2, 7.27).</summary>
    public static readonly Field IdTagInfo = Object("idTagInfo", Word("status", "Accepted", "Blocked", "Expired", "Invalid", "ConcurrentTx"),
        Time("expiryDate").OrNot(), Text("parentIdTag", 20).OrNot());

    static readonly Dictionary<string, Field[]> Fields = new()
    {
        ["Authorize"] = [IdTagInfo],
        ["BootNotification"] = [Word("status", "Accepted", "Pending", "Rejected"), Time("currentTime"), Int("interval")],
        ["DataTransfer"] = [Word("status", "Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"), Text("data", int.MaxValue).OrNot()],
        ["DiagnosticsStatusNotification"] = [],
        ["FirmwareStatusNotification"] = [],
        ["Heartbeat"] = [Time("currentTime")],
        ["LogStatusNotification"] = [],
        ["MeterValues"] = [],
        ["SecurityEventNotification"] = [],
        ["SignCertificate"] = [Word("status", "Accepted", "Rejected")],
        ["SignedFirmwareStatusNotification"] = [],
        ["StartTransaction"] = [IdTagInfo, Int("transactionId")],
        ["StatusNotification"] = [],
        ["StopTransaction"] = [IdTagInfo.OrNot()],
    };

    public static string? WhatIsWrong(string action, JsonObject answer) =>
        Fields.TryGetValue(action, out var fields) ? Field.WhatIsWrong(fields, answer) : null;
}
