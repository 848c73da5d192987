using System.Text.Json;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>The gateway's own state: status, configuration, logs, the drawing, and files that are read again.</summary>
public class SystemCommandTests : BalanzTests
{
    readonly DirectoryInfo files = Directory.CreateTempSubdirectory("chargegateway-balanz-");

    private protected override IEnumerable<string> Settings => [$"--Balanz:Directory={files.FullName}"];

    [Fact]
    public async Task The_status_counts()
    {
        var status = await Admin.OkAsync("GetStatus");
        status.GetProperty("version").GetString().ShouldNotBeNullOrEmpty();
        status.GetProperty("starttime").GetString()!.Length.ShouldBe("2026-01-01 00:00:00".Length);
        (status.GetProperty("no_tags").GetInt32(), status.GetProperty("no_groups").GetInt32()).ShouldBe((0, 1));
        (status.GetProperty("no_chargers").GetInt32(), status.GetProperty("no_sessions").GetInt32()).ShouldBe((1, 0));
        status.GetProperty("logging").GetProperty("audit").GetString().ShouldBe("INFO");
    }

    [Fact]
    public async Task What_is_set_is_shown_and_in_force()
    {
        var config = await Admin.OkAsync("GetConfig");
        config.GetProperty("balanz").GetProperty("run_interval").GetString().ShouldBe("5");
        config.GetProperty("csms").GetProperty("allow_concurrent_tag").GetString().ShouldBe("True");
        config.GetProperty("model").GetProperty("charger_autoregister").GetString().ShouldBe("False");

        foreach (var section in config.EnumerateObject())
        {
            foreach (var setting in section.Value.EnumerateObject())
                await SetAsync(section.Name, setting.Name, setting.Value.GetString()!);
        }

        (await Admin.OkAsync("GetConfig")).GetRawText().ShouldBe(config.GetRawText(), "what was put back is what was there");

        await SetAsync("balanz", "run_interval", "7");
        Gateway.Get<BalancingSettings>().Current.RunInterval.ShouldBe(7);
        await SetAsync("csms", "heartbeat_interval", "77");
        (await Charger.BootAsync()).GetProperty("interval").GetInt32().ShouldBe(77);
        await SetAsync("csms", "allow_concurrent_tag", "False");
        await Charger.StartAsync(1, "T");
        (await Charger.AskAsync("StartTransaction", """{"connectorId":2,"idTag":"T","meterStart":0,"timestamp":"2026-01-01T10:00:00Z"}"""))
            .GetProperty("idTagInfo").GetProperty("status").GetString().ShouldBe("ConcurrentTx");
        await SetAsync("model", "charger_autoregister", "True");
        await using var stranger = await RawCharger.ArriveAsync(Gateway, "stranger");
        (await Admin.OkAsync("GetChargers", """{"charger_id":"stranger"}""")).GetArrayLength().ShouldBe(1);
        (await Admin.OkAsync("GetConfig")).GetProperty("balanz").GetProperty("run_interval").GetString().ShouldBe("7");

        foreach (var wrong in (string[])["""{"section":"balanz","key":"none","value":"1"}""", """{"section":"balanz","key":"run_interval","value":"often"}""",
            """{"section":"balanz","key":"min_allocation","value":"1"}""", """{"section":"csms","key":"heartbeat_interval","value":"0"}""", "{}"])
        {
            (await Admin.ErrorAsync("SetConfig", wrong)).ShouldBe("{IllegalArguments}", wrong);
        }

        (await Admin.ErrorAsync("SetConfig", """{"section":"balanz","key":"run_interval","value":5}""")).ShouldBe("Unexpected Error");
    }

    [Fact]
    public async Task Logs_are_kept_and_filtered()
    {
        (await Admin.ErrorAsync("SetLogLevel")).ShouldBe("{IllegalArguments}");
        (await Admin.ErrorAsync("SetLogLevel", """{"component":"none","loglevel":"INFO"}""")).ShouldBe("{NoSuchComponent}");
        (await Admin.ErrorAsync("SetLogLevel", """{"component":"api","loglevel":"LOUD"}""")).ShouldBe("Unexpected Error");
        await Admin.AcceptedAsync("SetLogLevel", """{"component":"AuDiT","loglevel":20}""");
        await Admin.AcceptedAsync("SetLogLevel", """{"component":"user","loglevel":"ERROR"}""");
        (await Admin.OkAsync("GetStatus")).GetProperty("logging").GetProperty("user").GetString().ShouldBe("ERROR");

        await Admin.AcceptedAsync("CreateTag", """{"id_tag":"AUD1","status":"Activated"}""");
        await Charger.AskAsync("Authorize", """{"idTag":"AUD1"}""");
        await Admin.AcceptedAsync("UpdateTag", """{"id_tag":"AUD1","status":"Blocked"}""");
        await Charger.AskAsync("Authorize", """{"idTag":"AUD1"}""");
        await Admin.AcceptedAsync("DeleteTag", """{"id_tag":"AUD1"}""");
        var audit = (await Admin.OkAsync("GetLogs", """{"filters":{"logger":"AUDIT","messageSearch":"AUD1"}}""")).GetProperty("logs");
        audit.EnumerateArray().Select(line => line.GetProperty("message").GetString()!.Split(' ')[0])
            .ShouldBe(["[TAG-NEW]", "[AUTH-OK]", "[TAG-UPDATE]", "[AUTH-REJECT]", "[TAG-DELETE]"]);
        audit[3].GetProperty("level").GetString().ShouldBe("WARNING");
        audit[0].GetProperty("timestamp").GetString()!.Length.ShouldBe("2026-01-01 00:00:00".Length);

        (await CountAsync("""{"level":"WARNING","messageSearch":"AUD1"}""")).ShouldBe(1, "without the record around them, too");
        (await CountAsync("""{"filters":{"module":"AUDIT","messageSearch":"aud1"}}""")).ShouldBe(0, "letter case counts");
        (await CountAsync("""{"filters":{"messageSearch":"AUD1","timeStampStart":"2999-01-01 00:00"}}""")).ShouldBe(0);
        (await CountAsync("""{"filters":{"messageSearch":"AUD1","timestampEnd":"2999-01-01 00:00"}}""")).ShouldBe(5);

        await Gateway.RestartAsync();
        await using var again = await ClientAsync("Admin");
        var kept = (await again.OkAsync("GetLogs", """{"filters":{"logger":"AUDIT","messageSearch":"AUD1"}}""")).GetProperty("logs");
        kept.GetArrayLength().ShouldBe(5, "the audit log lives through a restart");
    }

    [Fact]
    public async Task All_is_drawn()
    {
        var drawing = (await Admin.OkAsync("DrawAll")).GetProperty("drawing").GetString()!;
        drawing.ShouldStartWith("Balanz groups status as of ");
        drawing.ShouldContain("Group Default (");
        drawing.ShouldContain(" |- cp (Yard)/C ");
        drawing.ShouldContain(" |  > 1: status: None, offer: None A");
        await Charger.StartAsync(1, "T");
        await Until.TrueAsync(async () => (await Admin.OkAsync("DrawAll", """{"historic":false}""")).GetProperty("drawing").GetString()!
            .Contains("id_tag: T (Unknown)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_are_read_again()
    {
        (await Admin.ErrorAsync("ReloadTags")).ShouldBe("Unexpected Error", "there is no such file");
        await Admin.AcceptedAsync("ReloadFirmware");
        Write("groups.csv", "group_id,description,max_allocation", "G,Garage,00:00-23:59>0=20");
        Write("chargers.csv", "charger_id,alias,group_id,no_connectors,priority,description,conn_max,auth_sha", "x,X,G,2,3,an X,16.0,");
        Write("tags.csv", "id_tag,user_name,parent_id_tag,description,status", "aa11,Ann,,,Activated");
        Write("firmware.csv", "firmware_id,charge_point_vendor,charge_point_model,firmware_version,meter_type,url,upgrade_from_versions", "f,V,M,2,,http://x,");
        foreach (var what in (string[])["Groups", "Chargers", "Tags", "Firmware"]) await Admin.AcceptedAsync("Reload" + what);
        (await Admin.OkAsync("GetGroups")).GetArrayLength().ShouldBe(2);
        (await Admin.OkAsync("GetChargers", """{"group_id":"G"}"""))[0].GetProperty("alias").GetString().ShouldBe("X");
        (await Admin.OkAsync("GetFirmware")).GetArrayLength().ShouldBe(1);

        Write("chargers.csv", "charger_id,alias,group_id,no_connectors,priority,description,conn_max,auth_sha", "x,Y,Default,1,4,still,16.0,");
        Write("tags.csv", "id_tag,user_name,parent_id_tag,description,status", "bb22,Bob,,,Blocked");
        await Admin.AcceptedAsync("ReloadChargers");
        await Admin.AcceptedAsync("ReloadTags");
        var charger = (await Admin.OkAsync("GetChargers", """{"charger_id":"x"}"""))[0];
        charger.GetProperty("alias").GetString().ShouldBe("Y");
        charger.GetProperty("group_id").GetString().ShouldBe("G", "the group of a charger that is there stays");
        charger.GetProperty("connectors").EnumerateObject().Count().ShouldBe(2);
        (await Admin.OkAsync("GetTags")).EnumerateArray().ShouldHaveSingleItem().GetProperty("id_tag").GetString().ShouldBe("BB22");

        Write("chargers.csv", "charger_id,alias,group_id,no_connectors,priority,description,conn_max,auth_sha", "z,Z,none,1,4,,16.0,");
        (await Admin.ErrorAsync("ReloadChargers")).ShouldBe("Unexpected Error");
        (await Admin.OkAsync("GetChargers", """{"charger_id":"z"}""")).GetArrayLength().ShouldBe(0);
        files.Delete(recursive: true);
    }

    Task SetAsync(string section, string key, string value) =>
        Admin.AcceptedAsync("SetConfig", JsonSerializer.Serialize(new { section, key, value }));

    async Task<int> CountAsync(string payload) => (await Admin.OkAsync("GetLogs", payload)).GetProperty("logs").GetArrayLength();

    void Write(string name, params string[] lines) => File.WriteAllText(Path.Combine(files.FullName, name), string.Join("\r\n", lines) + "\r\n");
}
