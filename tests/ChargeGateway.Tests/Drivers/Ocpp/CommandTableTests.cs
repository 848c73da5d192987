using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>What each command becomes on the line in each version. <see cref="SentFrame"/> judges every frame by the version's schemas.</summary>
public sealed class CommandTableTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    static readonly DateTimeOffset noon = new(2026, 1, 1, 12, 0, 0, TimeSpan.FromHours(2));

    static int chargers;

    /// <summary>The command; action and payload in 1.6; action and payload in 2.x. Numbers that the gateway counts up stand as 0.</summary>
    static readonly (Command Command, string Action16, string Payload16, string Action2, string Payload2)[] rows =
    [
        (new Reset(), "Reset", """{"type":"Soft"}""", "Reset", """{"type":"OnIdle"}"""),
        (new Reset(ResetType.Hard), "Reset", """{"type":"Hard"}""", "Reset", """{"type":"Immediate"}"""),
        (new UnlockConnector(2), "UnlockConnector", """{"connectorId":2}""", "UnlockConnector", """{"evseId":2,"connectorId":1}"""),
        (new UnlockConnector(2, 3), "UnlockConnector", """{"connectorId":2}""", "UnlockConnector", """{"evseId":2,"connectorId":3}"""),
        (
            new StartCharging("TAG1", 1),
            "RemoteStartTransaction",
            """{"connectorId":1,"idTag":"TAG1"}""",
            "RequestStartTransaction",
            """{"evseId":1,"remoteStartId":0,"idToken":{"idToken":"TAG1","type":"Central"}}"""
        ),
        (
            new StartCharging("04A1B2C3"),
            "RemoteStartTransaction",
            """{"idTag":"04A1B2C3"}""",
            "RequestStartTransaction",
            """{"remoteStartId":0,"idToken":{"idToken":"04A1B2C3","type":"ISO14443"}}"""
        ),
        (
            new StartCharging("TAG1", 0),
            "RemoteStartTransaction",
            """{"idTag":"TAG1"}""",
            "RequestStartTransaction",
            """{"remoteStartId":0,"idToken":{"idToken":"TAG1","type":"Central"}}"""
        ),
        (
            new TriggerMessage("StatusNotification", 0),
            "TriggerMessage",
            """{"requestedMessage":"StatusNotification"}""",
            "TriggerMessage",
            """{"requestedMessage":"StatusNotification"}"""
        ),
        (
            new ChangeConfiguration("OCPPCommCtrlr.HeartbeatInterval", "60"),
            "ChangeConfiguration",
            """{"key":"OCPPCommCtrlr.HeartbeatInterval","value":"60"}""",
            "SetVariables",
            """{"setVariableData":[{"attributeValue":"60","component":{"name":"OCPPCommCtrlr"},"variable":{"name":"HeartbeatInterval"}}]}"""
        ),
        (new ClearCache(), "ClearCache", "{}", "ClearCache", "{}"),
        (
            new TriggerMessage("MeterValues", 1),
            "TriggerMessage",
            """{"requestedMessage":"MeterValues","connectorId":1}""",
            "TriggerMessage",
            """{"requestedMessage":"MeterValues","evse":{"id":1}}"""
        ),
        (
            new TriggerMessage("StatusNotification", 1),
            "TriggerMessage",
            """{"requestedMessage":"StatusNotification","connectorId":1}""",
            "TriggerMessage",
            """{"requestedMessage":"StatusNotification","evse":{"id":1,"connectorId":1}}"""
        ),
        (
            new TriggerMessage("SignChargePointCertificate"),
            "ExtendedTriggerMessage",
            """{"requestedMessage":"SignChargePointCertificate"}""",
            "TriggerMessage",
            """{"requestedMessage":"SignChargingStationCertificate"}"""
        ),
        (
            new ChangeAvailability(0, AvailabilityType.Inoperative),
            "ChangeAvailability",
            """{"connectorId":0,"type":"Inoperative"}""",
            "ChangeAvailability",
            """{"operationalStatus":"Inoperative"}"""
        ),
        (
            new ChangeAvailability(2, AvailabilityType.Operative),
            "ChangeAvailability",
            """{"connectorId":2,"type":"Operative"}""",
            "ChangeAvailability",
            """{"evse":{"id":2},"operationalStatus":"Operative"}"""
        ),
        (new CancelReservation(7), "CancelReservation", """{"reservationId":7}""", "CancelReservation", """{"reservationId":7}"""),
        (
            new ReserveNow(7, "TAG1", noon, 1, "GROUP"),
            "ReserveNow",
            """{"connectorId":1,"expiryDate":"2026-01-01T10:00:00.000Z","idTag":"TAG1","parentIdTag":"GROUP","reservationId":7}""",
            "ReserveNow",
            """
            {"evseId":1,"expiryDateTime":"2026-01-01T10:00:00.000Z","idToken":{"idToken":"TAG1","type":"Central"},
            "groupIdToken":{"idToken":"GROUP","type":"Central"},"id":7}
            """
        ),
        (
            new SendLocalList(3, LocalListUpdate.Differential, [new LocalListEntry("04A1B2C3", "Accepted", null, "G"), new LocalListEntry("B")]),
            "SendLocalList",
            """{"listVersion":3,"localAuthorizationList":[{"idTag":"04A1B2C3","idTagInfo":{"parentIdTag":"G","status":"Accepted"}},{"idTag":"B"}],"updateType":"Differential"}""",
            "SendLocalList",
            """
            {"versionNumber":3,"updateType":"Differential","localAuthorizationList":[{"idToken":{"idToken":"04A1B2C3","type":"ISO14443"},
            "idTokenInfo":{"status":"Accepted","groupIdToken":{"idToken":"G","type":"Central"}}},{"idToken":{"idToken":"B","type":"Central"}}]}
            """
        ),
        (
            new ClearChargingLimit(1),
            "ClearChargingProfile",
            """{"id":104,"connectorId":1,"chargingProfilePurpose":"TxDefaultProfile","stackLevel":1}""",
            "ClearChargingProfile",
            """{"chargingProfileId":104}"""
        ),
        (
            new ResumeCharging(1),
            "ClearChargingProfile",
            """{"id":106,"connectorId":1,"chargingProfilePurpose":"TxDefaultProfile","stackLevel":2}""",
            "ClearChargingProfile",
            """{"chargingProfileId":106}"""
        ),
        (
            new GetCompositeSchedule(1, 600, LimitUnit.A),
            "GetCompositeSchedule",
            """{"connectorId":1,"duration":600,"chargingRateUnit":"A"}""",
            "GetCompositeSchedule",
            """{"evseId":1,"duration":600,"chargingRateUnit":"A"}"""
        ),
        (
            new DataTransfer("com.example", "m", "d"),
            "DataTransfer",
            """{"vendorId":"com.example","messageId":"m","data":"d"}""",
            "DataTransfer",
            """{"vendorId":"com.example","messageId":"m","data":"d"}"""
        ),
        (
            new DataTransfer("com.example", null, "[1]"),
            "DataTransfer",
            """{"vendorId":"com.example","data":"[1]"}""",
            "DataTransfer",
            """{"vendorId":"com.example","data":[1]}"""
        ),
    ];

    public static TheoryData<string, int> Rows
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var version in (string[])["1.6", "2.0.1", "2.1"])
            {
                for (var row = 0; row < rows.Length; row++) data.Add(version, row);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_command_becomes_its_message_and_the_charger_s_word_comes_back(string version, int row)
    {
        var (command, action16, payload16, action2, payload2) = rows[row];
        var (action, payload) = version == "1.6" ? (action16, payload16) : (action2, payload2);
        var id = $"row{Interlocked.Increment(ref chargers)}";
        await using var charger = await RawCharger.ArriveAsync(open.Gateway, id, version);
        var sending = open.Gateway.Get<IFleet>().SendAsync(id, command, Until.Soon);
        var answer = action == "SetVariables"
            ? """{"setVariableResult":[{"attributeStatus":"Rejected","component":{"name":"OCPPCommCtrlr"},"variable":{"name":"HeartbeatInterval"}}]}"""
            : """{"status":"Rejected"}""";
        var call = await charger.AnswerNextAsync(action, answer);
        var sent = JsonElement.Parse(System.Text.RegularExpressions.Regex.Replace(call.Payload.ToString(), "\"remoteStartId\":[0-9]+", "\"remoteStartId\":0"));
        JsonElement.DeepEquals(sent, JsonElement.Parse(payload)).ShouldBeTrue(call.Payload.ToString());
        (await sending).Status.ShouldBe("Rejected");
    }
}
