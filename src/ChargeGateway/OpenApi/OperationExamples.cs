using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ChargeGateway.OpenApi;

/// <summary>An example of a body and of an answer for each operation of <c>/v1</c> that has one.</summary>
static class OperationExamples
{
    const string Accepted = """{"status":"Accepted","resultAvailable":true}""";

    const string Charger = """
        {"id":"station42","name":"Yard","driver":"ocpp","protocol":"ocpp1.6","address":null,"url":"ws://gateway:8080/OCPP/station42","configured":false,
        "online":true,"onlineSince":"2026-01-31T10:00:00Z","lastSeen":"2026-01-31T12:00:00Z","bootedAt":"2026-01-31T10:00:01Z","vendor":"Vendor",
        "model":"Model X","serialNumber":"1234","firmware":"1.2.3","limit":null,"connectors":[{"number":1,"status":"Charging",
        "statusAt":"2026-01-31T11:00:00Z","errorCode":null,"info":null,"limitReason":null,"power":7360,"energy":1861119,
        "current":{"l1":16,"l2":16,"l3":0},"voltage":{"l1":230,"l2":230,"l3":230},"currentOffered":16,"powerOffered":null,"stateOfCharge":55,
        "temperature":null,"meterAt":"2026-01-31T12:00:00Z","locked":false,"limit":{"value":16,"unit":"A","phases":null,"setBy":"home",
        "setAt":"2026-01-31T11:00:00Z","expiresAt":"2026-01-31T12:01:00Z","paused":false},"session":{"id":17,"idTag":"04A1B2C3",
        "startedAt":"2026-01-31T11:00:00Z","energy":7360}}],"capabilities":["reset","set-charging-limit"],"errors":[]}
        """;

    const string Session = """
        {"id":17,"charger":"station42","connector":1,"idTag":"04A1B2C3","running":false,"startedAt":"2026-01-31T11:00:00Z",
        "stoppedAt":"2026-01-31T13:00:00Z","duration":7200,"meterStart":1853759,"meterStop":1868479,"energy":14720,"authorized":true,
        "stopReason":"EVDisconnected","stopTag":null,"stopInferred":false,"reference":null}
        """;

    const string Tag = """{"id":"04A1B2C3","name":"blue car","parent":null,"expires":null,"blocked":false,"priority":null,"description":null,"configured":false}""";

    const string Webhook = """
        {"id":"0199c0de0000700080000000c0ffee01","url":"https://example.org/hook","name":"sessions","chargers":[],"types":["session.*"],
        "enabled":true,"createdAt":"2026-01-31T10:00:00Z","deliveredAt":null,"failure":null,"secret":null}
        """;

    static readonly FrozenDictionary<string, (string? Body, string? Answer)> Known = new Dictionary<string, (string?, string?)>
    {
        ["listChargers"] = (null, $"[{Charger}]"),
        ["getCharger"] = (null, Charger),
        ["registerCharger"] = ("""{"id":"garage","name":"Garage","driver":"lektrico","address":"http://192.168.0.163"}""", Charger),
        ["updateCharger"] = ("""{"name":"Yard, left","password":"a new long password"}""", Charger),
        ["listSessions"] = (null, $"[{Session}]"),
        ["getSession"] = (null, Session),
        ["listTags"] = (null, $"[{Tag}]"),
        ["getTag"] = (null, Tag),
        ["addTag"] = ("""{"id":"04A1B2C3","name":"blue car"}""", Tag),
        ["updateTag"] = ("""{"blocked":true}""", Tag),
        ["addKey"] = (
            """{"name":"home","role":"Control","chargers":["station42"]}""",
            """{"name":"home","role":"Control","chargers":["station42"],"createdAt":"2026-01-31T10:00:00Z","key":"cg_..."}"""),
        ["updateKey"] = ("""{"role":"Read"}""", null),
        ["listWebhooks"] = (null, $"[{Webhook}]"),
        ["getWebhook"] = (null, Webhook),
        ["addWebhook"] = ("""{"url":"https://example.org/hook","name":"sessions","types":["session.*"]}""", Webhook),
        ["updateWebhook"] = ("""{"enabled":false}""", Webhook),
        ["sendReset"] = ("""{"type":"Soft"}""", Accepted),
        ["sendUnlockConnector"] = ("""{"connector":1}""", """{"status":"Unlocked","resultAvailable":true}"""),
        ["sendStartCharging"] = ("""{"idTag":"04A1B2C3","connector":1}""", """{"status":"Accepted","reason":null,"resultAvailable":true}"""),
        ["sendStopCharging"] = ("""{"connector":1}""", Accepted),
        ["sendPauseCharging"] = ("""{"connector":1}""", Accepted),
        ["sendResumeCharging"] = ("""{"connector":1}""", Accepted),
        ["sendSetChargingLimit"] = ("""{"connector":1,"value":16,"unit":"A","expiresIn":60}""", Accepted),
        ["sendClearChargingLimit"] = ("""{"connector":1}""", Accepted),
        ["sendSetPhases"] = ("""{"connector":1,"phases":1}""", Accepted),
        ["sendSetChargingSchedule"] = (
            """{"windows":[{"startDay":1,"startHour":22,"startMinute":0,"endDay":2,"endHour":6,"endMinute":0,"current":16}],"enabled":true}""", Accepted),
        ["sendGetCompositeSchedule"] = ("""{"connector":1,"duration":3600}""", null),
        ["sendGetConfiguration"] = (
            """{"keys":["HeartbeatInterval"]}""",
            """{"status":"Accepted","keys":[{"key":"HeartbeatInterval","readonly":false,"value":"300"}],"unknownKeys":[],"resultAvailable":true}"""),
        ["sendChangeConfiguration"] = ("""{"key":"HeartbeatInterval","value":"600"}""", Accepted),
        ["sendTriggerMessage"] = ("""{"message":"StatusNotification","connector":1}""", Accepted),
        ["sendChangeAvailability"] = ("""{"connector":1,"type":"Inoperative"}""", """{"status":"Scheduled","resultAvailable":true}"""),
        ["sendUpdateFirmware"] = ("""{"location":"https://example.org/firmware.bin"}""", Accepted),
        ["sendGetDiagnostics"] = ("""{"location":"ftp://user@example.org/logs"}""", null),
        ["sendReserveNow"] = ("""{"reservationId":1,"idTag":"04A1B2C3","expiryDate":"2026-01-31T14:00:00Z","connector":1}""", Accepted),
        ["sendCancelReservation"] = ("""{"reservationId":1}""", Accepted),
        ["sendSendLocalList"] = ("""{"listVersion":1,"updateType":"Full","entries":[{"idTag":"04A1B2C3","status":"Accepted"}]}""", Accepted),
        ["sendDataTransfer"] = ("""{"vendorId":"org.example","messageId":"hello","data":"world"}""", null),
        ["sendNative"] = (
            """{"method":"Charger_info.Get","parameters":{}}""", """{"status":"Accepted","result":{"power":7360},"resultAvailable":true}"""),
    }.ToFrozenDictionary();

    public static void Apply(OpenApiOperation operation)
    {
        var (body, answer) = Known.GetValueOrDefault(operation.OperationId ?? "");
        if (body is not null && Media(operation.RequestBody?.Content) is { } taken) taken.Example = JsonNode.Parse(body);
        if (answer is null) return;
        foreach (var status in (string[])["200", "201"])
        {
            if (operation.Responses!.TryGetValue(status, out var response) && Media(response.Content) is { } given) given.Example = JsonNode.Parse(answer);
        }
    }

    static OpenApiMediaType? Media(IDictionary<string, IOpenApiMediaType>? content) =>
        content is not null && content.TryGetValue("application/json", out var media) ? media as OpenApiMediaType : null;
}
