using System.Text.Json;
using ChargeGateway.Core.Groups;
using ChargeGateway.Core.State;
using ChargeGateway.Storage.Chargers;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>Groups, chargers and tags: each command in success and in each of its refusals.</summary>
public class ModelCommandTests : BalanzTests
{
    private protected override IEnumerable<string> Settings =>
    [
        "--Gateway:Groups:0:Id=fixed", "--Gateway:Groups:0:MaxAllocation=00:00-23:59>0=20", "--Gateway:Tags:0:Id=CONF", "--Gateway:Tags:0:Name=Conf",
    ];

    [Fact]
    public async Task Groups_are_shown_and_changed()
    {
        var groups = await Admin.OkAsync("GetGroups");
        groups.EnumerateArray().Select(group => group.GetProperty("group_id").GetString()).ShouldBe(["fixed", "Default"]);
        groups[0].GetProperty("max_allocation_now").GetRawText().ShouldBe("[[0,20]]");
        groups[1].GetProperty("max_allocation").ValueKind.ShouldBe(JsonValueKind.Null);
        groups[1].GetProperty("max_allocation_now").GetRawText().ShouldBe("[]");
        groups[1].GetProperty("chargers").GetRawText().ShouldBe("""["cp"]""");
        groups[1].GetProperty("offered").GetDecimal().ShouldBe(0);
        groups[1].GetProperty("usage").GetDecimal().ShouldBe(0);
        var detailed = await Admin.OkAsync("GetGroups", """{"charger_details":"yes"}""");
        detailed[1].GetProperty("chargers")[0].GetProperty("alias").GetString().ShouldBe("Yard");

        (await Admin.ErrorAsync("SetBalanzState")).ShouldBe("{NoSuchGroup}");
        (await Admin.ErrorAsync("SetBalanzState", """{"group_id":"Default"}""")).ShouldBe("{NotAllocationGroup}");
        (await Admin.ErrorAsync("UpdateGroup")).ShouldBe("{IllegalArguments}");
        (await Admin.ErrorAsync("UpdateGroup", """{"group_id":"none"}""")).ShouldBe("{NoSuchGroup}");
        (await Admin.ErrorAsync("UpdateGroup", """{"group_id":"Default","max_allocation":"all day 16"}""")).ShouldBe("{IllegalArguments}");
        (await Admin.ErrorAsync("UpdateGroup", """{"group_id":"fixed","description":"x"}""")).ShouldBe("{IllegalArguments}", "it is configured");

        await Admin.AcceptedAsync("UpdateGroup", """{"group_id":"Default","description":"Home","max_allocation":"00:00-23:59>0=16:3=32"}""");
        await Admin.AcceptedAsync("UpdateGroup", """{"group_id":"Default","description":"","max_allocation":""}""");
        var changed = (await Admin.OkAsync("GetGroups"))[1];
        changed.GetProperty("description").GetString().ShouldBe("Home");
        changed.GetProperty("max_allocation_now").GetRawText().ShouldBe("[[3,32],[0,16]]");

        await Admin.AcceptedAsync("SetBalanzState", """{"group_id":"Default","suspend":true}""");
        Gateway.Get<IGroupDirectory>().Find("Default")!.Suspended.ShouldBeTrue();
        await Admin.AcceptedAsync("SetBalanzState", """{"group_id":"Default"}""");
        Gateway.Get<IGroupDirectory>().Find("Default")!.Suspended.ShouldBeFalse();
    }

    [Fact]
    public async Task A_gap_in_a_schedule_is_shown_as_what_counts_then()
    {
        var hour = DateTime.Now.AddHours(3).Hour;
        await Admin.AcceptedAsync("UpdateGroup", $$"""{"group_id":"Default","max_allocation":"{{hour:00}}:00-{{hour:00}}:01>0=16"}""");
        var now = (await Admin.OkAsync("GetGroups"))[1].GetProperty("max_allocation_now");
        now.GetArrayLength().ShouldBe(1, "the web UI breaks without an array");
        now[0][1].GetDecimal().ShouldBe(6);
    }

    [Fact]
    public async Task Chargers_are_made_changed_and_deleted()
    {
        foreach (var missing in (string[])["{}", """{"charger_id":"a","alias":"A"}""", """{"charger_id":"a","alias":"A","group_id":"none"}"""])
            (await Admin.ErrorAsync("CreateCharger", missing)).ShouldBe("{IllegalArguments}");
        (await Admin.ErrorAsync("CreateCharger", """{"charger_id":"cp","alias":"A","group_id":"Default"}""")).ShouldBe("{ChargerAlreadyExists}");
        await Admin.AcceptedAsync("CreateCharger", """{"charger_id":"a","alias":"A","group_id":"fixed","conn_max":16.5,"no_connectors":2}""");

        var made = (await Admin.OkAsync("GetChargers", """{"group_id":"fixed","charger_id":"a"}""")).EnumerateArray().ShouldHaveSingleItem();
        made.GetProperty("alias").GetString().ShouldBe("A");
        made.GetProperty("priority").GetInt32().ShouldBe(1, "never null, whatever the web UI leaves out");
        made.GetProperty("conn_max").GetDecimal().ShouldBe(16.5m);
        made.GetProperty("network_connected").GetBoolean().ShouldBeFalse();
        made.GetProperty("fw_options").GetRawText().ShouldBe("[]");
        made.GetProperty("connectors").EnumerateObject().Select(connector => connector.Name).ShouldBe(["1", "2"]);
        made.GetProperty("connectors").GetProperty("2").GetRawText()
            .ShouldBe("""{"transaction_id":null,"offered":null,"status":"None","priority":1,"ev_max_usage":null,"suspend_until":null}""");
        foreach (var empty in (string[])["charge_point_model", "charge_point_vendor", "charge_box_serial_number", "charge_point_serial_number",
            "firmware_version", "meter_type"])
        {
            made.GetProperty(empty).ValueKind.ShouldBe(JsonValueKind.Null);
        }

        (await Admin.ErrorAsync("UpdateCharger")).ShouldBe("{IllegalArguments}");
        (await Admin.ErrorAsync("UpdateCharger", """{"charger_id":"none"}""")).ShouldBe("{NoSuchCharger}");
        (await Admin.ErrorAsync("UpdateCharger", """{"charger_id":"cp","alias":"Other"}""")).ShouldBe("{IllegalArguments}", "its name is configured");
        await Admin.AcceptedAsync("UpdateCharger", """{"charger_id":"a","alias":"B","priority":5,"description":"back","conn_max":0}""");
        var changed = (await Admin.OkAsync("GetChargers", """{"alias":"B"}"""))[0];
        changed.GetProperty("priority").GetInt32().ShouldBe(5);
        changed.GetProperty("description").GetString().ShouldBe("back");
        changed.GetProperty("conn_max").GetDecimal().ShouldBe(16.5m, "zero is as good as not given");
        Gateway.Get<ChargerDirectory>().Find("a")!.Name.ShouldBe("B", "other dialects call it so too");

        (await Admin.ErrorAsync("DeleteCharger")).ShouldBe("{IllegalArguments}");
        (await Admin.ErrorAsync("DeleteCharger", """{"charger_id":"none"}""")).ShouldBe("{NoSuchCharger}");
        (await Admin.ErrorAsync("DeleteCharger", """{"charger_id":"cp"}""")).ShouldBe("{IllegalArguments}", "it is configured");
        await using var line = await RawCharger.ArriveAsync(Gateway, "a");
        await Admin.AcceptedAsync("DeleteCharger", """{"charger_id":"a"}""");
        await line.Ended.WaitAsync(Until.Bound);
        (await Admin.OkAsync("GetChargers", """{"charger_id":"a"}""")).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_password_is_forgotten_on_request()
    {
        (await Admin.ErrorAsync("ResetChargerAuth")).ShouldBe("{IllegalArguments}");
        (await Admin.ErrorAsync("ResetChargerAuth", """{"charger_id":"none"}""")).ShouldBe("{NoSuchCharger}");
        await Admin.AcceptedAsync("CreateCharger", """{"charger_id":"a","alias":"A","group_id":"Default"}""");
        await Gateway.Get<ChargerDirectory>().SetPasswordAsync("a", Core.Chargers.PasswordHash.Create("secret"u8), default);
        await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(Gateway, "a"));
        await Admin.AcceptedAsync("ResetChargerAuth", """{"charger_id":"a"}""");
        await using var line = await RawCharger.ArriveAsync(Gateway, "a");
    }

    [Fact]
    public async Task Tags_are_made_changed_and_deleted_and_count_everywhere()
    {
        (await Admin.ErrorAsync("CreateTag")).ShouldBe("{IllegalArguments}");
        await Admin.AcceptedAsync("CreateTag", """{"id_tag":"abc1","user_name":"Ann","parent_id_tag":"ACME","status":"Activated","priority":7}""");
        (await Admin.ErrorAsync("CreateTag", """{"id_tag":"ABC1"}""")).ShouldBe("{TagExists}");
        await Admin.AcceptedAsync("CreateTag", """{"id_tag":"shut"}""");
        (await Admin.OkAsync("GetTags")).GetRawText().ShouldBe(
            """
            [{"id_tag":"ABC1","user_name":"Ann","parent_id_tag":"ACME","description":null,"status":"Activated","priority":7},
            {"id_tag":"CONF","user_name":"Conf","parent_id_tag":null,"description":null,"status":"Activated","priority":null},
            {"id_tag":"SHUT","user_name":null,"parent_id_tag":null,"description":null,"status":"Blocked","priority":null}]
            """.ReplaceLineEndings(""));

        (await Charger.AskAsync("Authorize", """{"idTag":"abc1"}""")).GetProperty("idTagInfo").GetProperty("status").GetString().ShouldBe("Accepted");
        (await Gateway.GetAsync("/API/StartTransaction/cp/1/SHUT")).Body.ShouldBe("""{"status": "Rejected"}""");
        var started = Gateway.GetAsync("/API/StartTransaction/cp/1/abc1");
        await Charger.AnswerNextAsync("RemoteStartTransaction", """{"status":"Accepted"}""");
        (await started).Body.ShouldBe("""{"status": "Accepted"}""");

        (await Admin.ErrorAsync("UpdateTag")).ShouldBe("{IllegalArguments}");
        (await Admin.ErrorAsync("UpdateTag", """{"id_tag":"none"}""")).ShouldBe("{NoSuchTag}");
        (await Admin.ErrorAsync("UpdateTag", """{"id_tag":"conf","user_name":"x"}""")).ShouldBe("{IllegalArguments}", "it is configured");
        await Admin.AcceptedAsync("UpdateTag", """{"id_tag":"aBc1","user_name":"","status":"Blocked","priority":0}""");
        var changed = (await Admin.OkAsync("GetTags"))[0];
        changed.GetProperty("user_name").GetString().ShouldBe("Ann");
        changed.GetProperty("status").GetString().ShouldBe("Blocked");
        changed.GetProperty("priority").GetInt32().ShouldBe(7);

        (await Admin.ErrorAsync("DeleteTag")).ShouldBe("{IllegalArguments}");
        (await Admin.ErrorAsync("DeleteTag", """{"id_tag":"none"}""")).ShouldBe("{NoSuchTag}");
        (await Admin.ErrorAsync("DeleteTag", """{"id_tag":"CONF"}""")).ShouldBe("{IllegalArguments}");
        await Admin.AcceptedAsync("DeleteTag", """{"id_tag":"abc1"}""");
        (await Admin.OkAsync("GetTags")).GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task Users_are_made_changed_and_deleted()
    {
        (await Admin.ErrorAsync("CreateUser")).ShouldBe("IllegalArguments");
        (await Admin.ErrorAsync("CreateUser", """{"user_id":"a","password":""}""")).ShouldBe("IllegalArguments", "the id alone would be the token");
        (await Admin.ErrorAsync("CreateUser", """{"user_id":"Admin-user","password":"x"}""")).ShouldBe("IllegalArguments");
        await Admin.AcceptedAsync("CreateUser", """{"user_id":"a","password":"x"}""");
        (await Admin.OkAsync("GetUsers"))[5].GetRawText().ShouldBe("""{"user_id":"a","user_type":"Status","description":""}""");
        (await Admin.ErrorAsync("UpdateUser")).ShouldBe("IllegalArguments");
        (await Admin.ErrorAsync("UpdateUser", """{"user_id":"none"}""")).ShouldBe("IllegalArguments");
        (await Admin.ErrorAsync("UpdateUser", """{"user_id":"Admin-user","description":"x"}""")).ShouldBe("IllegalArguments", "it is configured");
        await Admin.AcceptedAsync("UpdateUser", """{"user_id":"a","user_type":"Tags","description":"keeper"}""");
        (await Admin.OkAsync("GetUsers"))[5].GetRawText().ShouldBe("""{"user_id":"a","user_type":"Tags","description":"keeper"}""");
        (await Admin.ErrorAsync("DeleteUser")).ShouldBe("IllegalArguments");
        (await Admin.ErrorAsync("DeleteUser", """{"user_id":"none"}""")).ShouldBe("IllegalArguments");
        await Admin.AcceptedAsync("DeleteUser", """{"user_id":"a"}""");
        (await Admin.OkAsync("GetUsers")).GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public async Task Firmware_is_made_known_and_offered_to_the_chargers_that_it_fits()
    {
        await Charger.AskAsync("BootNotification", """{"chargePointVendor":"Acme","chargePointModel":"Box-3","firmwareVersion":"1.4.2"}""");
        await Until.TrueAsync(() => Gateway.Get<StateBoard>().Find("cp")?.Identity is not null);
        (await Admin.ErrorAsync("CreateFirmware", """{"firmware_id":"f"}""")).ShouldBe("IllegalArguments");
        const string Fields = """
            "firmware_id":"f","charge_point_vendor":"Ac","charge_point_model":"Box-[0-9]","url":"http://x/f","upgrade_from_versions":"1\\.[0-4]"
            """;
        await Admin.AcceptedAsync("CreateFirmware", "{" + Fields + "}");
        (await Admin.ErrorAsync("CreateFirmware", "{" + Fields + "}")).ShouldBe("IllegalArguments");
        (await Admin.ErrorAsync("CreateFirmware", """{"firmware_id":"g","charge_point_vendor":"(","charge_point_model":"","url":"u"}"""))
            .ShouldBe("Unexpected Error");
        (await Admin.OkAsync("GetFirmware")).EnumerateArray().ShouldHaveSingleItem().GetProperty("meter_type").GetString().ShouldBe("");
        (await OptionsAsync()).ShouldBe("""[{"firmware_id":"f","url":"http://x/f"}]""");

        await Admin.AcceptedAsync("ModifyFirmware", """{"firmware_id":"f","upgrade_from_versions":"2"}""");
        (await OptionsAsync()).ShouldBe("[]");
        await Admin.AcceptedAsync("UpdateFirmware", """{"firmware_id":"f","url":"http://x/g"}""");
        (await OptionsAsync()).ShouldBe("""[{"firmware_id":"f","url":"http://x/g"}]""", "documented under this name, with the rest reset");
        (await Admin.ErrorAsync("ModifyFirmware", """{"firmware_id":"none"}""")).ShouldBe("Unexpected Error");
        (await Admin.ErrorAsync("DeleteFirmware", """{"firmware_id":"none"}""")).ShouldBe("Unexpected Error");
        await Admin.AcceptedAsync("DeleteFirmware", """{"firmware_id":"f"}""");
        (await OptionsAsync()).ShouldBe("[]");
    }

    async Task<string> OptionsAsync() => (await Admin.OkAsync("GetChargers", """{"charger_id":"cp"}"""))[0].GetProperty("fw_options").GetRawText();
}
