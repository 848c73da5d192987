using System.Text.Json;
using ChargeGateway.Apis;
using ChargeGateway.Core.Groups;
using ChargeGateway.Core.State;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>Commands for chargers: what the charger is asked, and what becomes of each of its answers.</summary>
public class ChargerCommandTests : BalanzTests
{
    static readonly string[] All =
    [
        "SetChargePriority", "ClearDefaultProfiles", "ClearDefaultProfile", "SetDefaultProfile", "SetTxProfile", "Reset", "RemoteStartTransaction",
        "RemoteStopTransaction", "GetConfiguration", "ChangeConfiguration", "TriggerMessage", "UpdateFirmware",
    ];

    [Fact]
    public async Task A_charger_must_be_known_and_connected()
    {
        await Admin.AcceptedAsync("CreateCharger", """{"charger_id":"far","alias":"Far","group_id":"Default"}""");
        foreach (var command in All)
        {
            (await Admin.ErrorAsync(command)).ShouldBe("{NoSuchCharger}", command);
            (await Admin.ErrorAsync(command, """{"charger_id":"none"}""")).ShouldBe("{NoSuchCharger}", command);
            (await Admin.ErrorAsync(command, """{"charger_id":"far"}""")).ShouldBe("{ChargerNotConnected}", command);
        }
    }

    [Theory]
    [InlineData("Reset", "", "Reset", """{"type":"Soft"}""")]
    [InlineData("ClearDefaultProfiles", "", "ClearChargingProfile", """{"chargingProfilePurpose":"TxDefaultProfile"}""")]
    [InlineData("ClearDefaultProfile", """,,"charging_profile_id":4""", "ClearChargingProfile", """{"connectorId":1,"id":4}""")]
    [InlineData(
        "SetDefaultProfile",
        """,,"charging_profile_id":4,"limit":10.5,"connector_id":2""",
        "SetChargingProfile",
        """{"connectorId":2,"csChargingProfiles":{"chargingProfileId":4,"stackLevel":1,"chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":10.5}]}}}""")]
    [InlineData("RemoteStartTransaction", """,,"id_tag":"T","connector_id":1""", "RemoteStartTransaction", """{"connectorId":1,"idTag":"T"}""")]
    [InlineData("ChangeConfiguration", """,,"key":"K","value":"V" """, "ChangeConfiguration", """{"key":"K","value":"V"}""")]
    [InlineData("TriggerMessage", """,,"requested_message":"Heartbeat" """, "TriggerMessage", """{"requestedMessage":"Heartbeat","connectorId":1}""")]
    [InlineData("TriggerMessage", """,,"message_type":"Heartbeat" """, "TriggerMessage", """{"requestedMessage":"Heartbeat","connectorId":1}""")]
    public async Task A_charger_is_asked_and_its_word_is_passed_on(string command, string fields, string action, string expected)
    {
        var payload = $$"""{"charger_id":"cp"{{fields.Replace(",,", ",", StringComparison.Ordinal)}}}""";
        var accepted = Admin.AcceptedAsync(command, payload);
        var call = await Charger.AnswerNextAsync(action, """{"status":"Accepted"}""");
        JsonElement.DeepEquals(call.Payload, JsonElement.Parse(expected)).ShouldBeTrue(call.Payload.GetRawText());
        await accepted;

        var word = action == "ClearChargingProfile" ? "Unknown" : "Rejected";
        var refused = Admin.ErrorAsync(command, payload);
        await Charger.AnswerNextAsync(action, $$"""{"status":"{{word}}"}""");
        (await refused).ShouldBe($"{{{word}}}");

        var failed = Admin.ErrorAsync(command, payload);
        await Charger.SendAsync($$"""[4,"{{(await Charger.NextCallAsync()).Id}}","InternalError","",{}]""");
        (await failed).ShouldBe("Unexpected Error");
    }

    [Theory]
    [InlineData("SetDefaultProfile", "", "{InvalidParameters}")]
    [InlineData("SetDefaultProfile", ""","charging_profile_id":0,"limit":6""", "{InvalidParameters}")]
    [InlineData("SetTxProfile", "", "{InvalidParameters}")]
    [InlineData("SetTxProfile", ""","limit":6""", "{Rejected}")]
    [InlineData("RemoteStartTransaction", ""","id_tag":"T","connector_id":0""", "{InvalidParameters}")]
    [InlineData("RemoteStopTransaction", "", "{InvalidParameters}")]
    [InlineData("RemoteStopTransaction", ""","transaction_id":1""", "{Rejected}")]
    [InlineData("RemoteStopTransaction", ""","transaction_id":"one" """, "Unexpected Error")]
    [InlineData("Reset", ""","type":"Warm" """, "Unexpected Error")]
    [InlineData("ChangeConfiguration", ""","key":"K" """, "Unexpected Error")]
    [InlineData("TriggerMessage", "", "Unexpected Error")]
    [InlineData("TriggerMessage", ""","requested_message":"Fly" """, "Unexpected Error")]
    [InlineData("UpdateFirmware", "", "{InvalidParameters}")]
    [InlineData("SetChargePriority", "", "{PriorityNotSupplied}")]
    [InlineData("SetChargePriority", ""","priority":0,"connector_id":7""", "{NoSuchConnector}")]
    [InlineData("SetChargePriority", ""","priority":0""", "{ConnectorNotInTransaction}")]
    public async Task What_cannot_be_asked_never_reaches_the_charger(string command, string fields, string error)
    {
        (await Admin.ErrorAsync(command, $$"""{"charger_id":"cp"{{fields}}}""")).ShouldBe(error);
        Charger.HasCall.ShouldBeFalse();
    }

    [Fact]
    public async Task The_configuration_of_a_charger_is_read()
    {
        var all = Admin.OkAsync("GetConfiguration", """{"charger_id":"cp","key":[]}""");
        await Charger.AnswerNextAsync("GetConfiguration", """{"configurationKey":[{"key":"A","readonly":true},{"key":"B","readonly":false,"value":"2"}]}""");
        (await all).GetRawText().ShouldBe("""{"configuration_key":[{"key":"A","readonly":true},{"key":"B","readonly":false,"value":"2"}],"unknown_key":null}""");

        var some = Admin.OkAsync("GetConfiguration", """{"charger_id":"cp","key":["C"]}""");
        (await Charger.AnswerNextAsync("GetConfiguration", """{"unknownKey":["C"]}""")).Payload.GetRawText().ShouldBe("""{"key":["C"]}""");
        (await some).GetRawText().ShouldBe("""{"configuration_key":null,"unknown_key":["C"]}""");

        var reboot = Admin.ErrorAsync("ChangeConfiguration", """{"charger_id":"cp","key":"K","value":"V"}""");
        await Charger.AnswerNextAsync("ChangeConfiguration", """{"status":"RebootRequired"}""");
        (await reboot).ShouldBe("{RebootRequired}");

        var update = Admin.AcceptedAsync("UpdateFirmware", """{"charger_id":"cp","location":"http://x/f"}""");
        (await Charger.AnswerNextAsync("UpdateFirmware", "{}")).Payload.GetProperty("location").GetString().ShouldBe("http://x/f");
        await update;
    }

    [Fact]
    public async Task A_charge_is_stopped_limited_and_ranked_by_its_connector_as_the_clients_do()
    {
        var elsewhere = await Charger.StartAsync(connector: 1, at: "2026-01-01T09:00:00Z");
        var transaction = await Charger.StartAsync(connector: 2);
        await Until.TrueAsync(() => Gateway.Get<StateBoard>().Find("cp")!.Connectors.GetValueOrDefault(2)?.TransactionId == transaction);
        transaction.ShouldBe(2);
        elsewhere.ShouldBe(1);
        var connector = (await Admin.OkAsync("GetChargers"))[0].GetProperty("connectors").GetProperty("2");
        connector.GetProperty("transaction_id").GetInt32().ShouldBe(2);

        await Admin.AcceptedAsync("SetChargePriority", """{"charger_id":"cp","connector_id":2,"priority":0}""");
        Gateway.Get<ISessionPriorities>().Find(transaction).ShouldBe(0);

        var limit = Admin.AcceptedAsync("SetTxProfile", """{"charger_id":"cp","connector_id":2,"transaction_id":2,"limit":8}""");
        var profile = (await Charger.AnswerNextAsync("SetChargingProfile", """{"status":"Accepted"}""")).Payload.GetProperty("csChargingProfiles");
        profile.GetProperty("transactionId").GetInt32().ShouldBe(transaction);
        profile.GetProperty("chargingSchedule").GetProperty("chargingSchedulePeriod")[0].GetProperty("limit").GetDecimal().ShouldBe(8);
        await limit;

        var stop = Admin.AcceptedAsync("RemoteStopTransaction", """{"charger_id":"cp","connector_id":2,"transaction_id":2}""");
        var stopped = await Charger.AnswerNextAsync("RemoteStopTransaction", """{"status":"Accepted"}""");
        stopped.Payload.GetProperty("transactionId").GetInt32().ShouldBe(transaction);
        await stop;
    }

    [Fact]
    public async Task Only_so_many_calls_of_a_user_wait_for_chargers()
    {
        var clients = new List<BalanzClient>();
        for (var i = 0; i < 11; i++) clients.Add(await ClientAsync("Admin"));
        foreach (var client in clients.Take(10)) await client.SendAsync("""[2,"1","Reset",{"charger_id":"cp"}]""");
        const string Fails = """{"charger_id":"cp","requested_message":"Fly"}""";
        await Until.TrueAsync(() => Gateway.Get<CommandsUnderWay>().Count == 10);
        (await clients[10].ErrorAsync("TriggerMessage", Fails)).ShouldBe("{TooManyCommands}");
        await using var another = await ClientAsync("SessionPriority");
        (await another.ErrorAsync("SetChargePriority", """{"charger_id":"cp"}""")).ShouldBe("{PriorityNotSupplied}", "that waits for no charger");
        foreach (var client in clients) await client.DisposeAsync();
    }
}
