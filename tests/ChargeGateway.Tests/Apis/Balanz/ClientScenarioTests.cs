using System.Text.Json;
using ChargeGateway.Simulator.Lektrico;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>What balanz's web UI and phone app do, in their order and with what they leave out.</summary>
public class ClientScenarioTests : BalanzTests
{
    [Fact]
    public async Task The_web_UI_shows_its_pages()
    {
        await Charger.AskAsync("StatusNotification", """{"connectorId":1,"errorCode":"NoError","status":"Available"}""");
        await using var ui = await BalanzClient.ConnectAsync(Gateway);
        ui.SubProtocol.ShouldBe("ocpp1.6");
        (await ui.OkAsync("Login", """{"token":"Admin-usersecret"}""")).GetProperty("user_type").GetString().ShouldBe("Admin");

        var group = (await ui.OkAsync("GetGroups", """{"charger_details":true}""")).EnumerateArray().First();
        var charger = group.GetProperty("chargers")[0];
        charger.GetProperty("fw_options").ValueKind.ShouldBe(JsonValueKind.Array);
        charger.GetProperty("connectors").GetProperty("1").GetProperty("status").GetString().ShouldBe("Available");
        foreach (var page in (string[])["GetChargers", "GetTags", "GetUsers", "GetFirmware", "GetSessions", "GetGroups"])
            (await ui.OkAsync(page)).ValueKind.ShouldBe(JsonValueKind.Array, page);
        (await ui.OkAsync("GetSessions", """{"include_live":"true"}""")).GetArrayLength().ShouldBe(0);
        var minute = DateTime.Now.AddHours(-1).ToString("yyyy-MM-dd HH:mm", null);
        (await ui.OkAsync("GetLogs", $$$"""{"filters":{"level":"INFO","timeStampStart":"{{{minute}}}"}}""")).GetProperty("logs").GetArrayLength().ShouldBeGreaterThan(0);
        await ui.AcceptedAsync("CreateCharger", """{"charger_id":"new","alias":"New","group_id":"Default","description":"","no_connectors":1}""");
        (await ui.OkAsync("GetChargers", """{"charger_id":"new"}"""))[0].GetProperty("priority").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task The_phone_app_starts_ranks_and_stops_a_charge_as_a_user_that_may_not_look_at_more()
    {
        await Admin.AcceptedAsync("CreateTag", """{"id_tag":"04AABB","user_name":"Ann","status":"Activated"}""");
        var start = Admin.AcceptedAsync("RemoteStartTransaction", """{"charger_id":"cp","connector_id":1,"id_tag":"04AABB"}""");
        await Charger.AnswerNextAsync("RemoteStartTransaction", """{"status":"Accepted"}""");
        await start;
        await Charger.StartAsync(1, "04AABB");
        await using var app = await ClientAsync("SessionPriority");
        JsonElement connector = default;
        await Until.TrueAsync(async () =>
        {
            connector = (await app.OkAsync("GetChargers"))[0].GetProperty("connectors").GetProperty("1");
            return connector.TryGetProperty("transaction", out _);
        });
        connector.GetProperty("transaction").GetProperty("charging_history").ValueKind.ShouldBe(JsonValueKind.Array);
        var id = connector.GetProperty("transaction_id").GetInt32();
        id.ShouldNotBe(0, "the app takes nothing that is false for a charge");
        await app.AcceptedAsync("SetChargePriority", """{"alias":"Yard","connector_id":1,"priority":9}""");
        (await app.OkAsync("GetChargers"))[0].GetProperty("connectors").GetProperty("1").GetProperty("priority").GetInt32().ShouldBe(9);
        (await app.ErrorAsync("RemoteStopTransaction", $$"""{"charger_id":"cp","transaction_id":{{id}}}""")).ShouldBe("{NotAuthorized}");
        var stop = Admin.AcceptedAsync("RemoteStopTransaction", $$"""{"charger_id":"cp","transaction_id":{{id}}}""");
        await Charger.AnswerNextAsync("RemoteStopTransaction", """{"status":"Accepted"}""");
        await stop;
    }

    [Fact]
    public async Task A_box_of_another_driver_has_the_same_shape_and_takes_the_same_commands()
    {
        await using var box = await VirtualLektrico.StartAsync(new LektricoOptions { Model = LektricoModel.ThreeP22K });
        await using var gateway = await TestGateway.StartAsync(
            "--Gateway:Chargers:0:Id=garage",
            "--Gateway:Chargers:0:Driver=lektrico",
            $"--Gateway:Chargers:0:Address={box.Address}",
            "--Gateway:Chargers:0:PollInterval=00:00:00.200",
            "--Balanz:Users:0:Id=u",
            "--Balanz:Users:0:Type=Admin",
            "--Balanz:Users:0:Password=p");
        await using var admin = await BalanzClient.LogInAsync(gateway, "up");
        JsonElement charger = default;
        await Until.TrueAsync(async () =>
        {
            charger = (await admin.OkAsync("GetChargers"))[0];
            return charger.GetProperty("charge_point_vendor").ValueKind == JsonValueKind.String
                && charger.GetProperty("connectors").GetProperty("1").GetProperty("status").GetString() != "None";
        });
        var usual = (await Admin.OkAsync("GetChargers"))[0];
        charger.EnumerateObject().Select(field => field.Name).ShouldBe(usual.EnumerateObject().Select(field => field.Name));
        charger.GetProperty("connectors").GetProperty("1").EnumerateObject().Select(field => field.Name)
            .ShouldBe(usual.GetProperty("connectors").GetProperty("1").EnumerateObject().Select(field => field.Name));

        await admin.AcceptedAsync("Reset", """{"charger_id":"garage"}""");
        box.Box.Resets.ShouldBe(1);
        await admin.AcceptedAsync("SetDefaultProfile", """{"charger_id":"garage","charging_profile_id":1,"limit":10}""");
        box.Box.DynamicCurrent.ShouldBe(10);
        (await admin.ErrorAsync("TriggerMessage", """{"charger_id":"garage","requested_message":"Heartbeat"}""")).ShouldBe("{NotSupported}");
    }
}
