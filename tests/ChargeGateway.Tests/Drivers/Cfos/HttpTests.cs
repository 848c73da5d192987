using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Drivers.Cfos;
using ChargeGateway.Drivers.Cfos.Http;
using ChargeGateway.Drivers.Cfos.Http.Commands;
using ChargeGateway.Simulator.Cfos;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>The HTTP API over real HTTP: commands, errors, passwords, broken answers.</summary>
public sealed class HttpTests
{
    [FixtureFact]
    public async Task The_vendors_own_examples_are_answered_alike_by_the_virtual_device()
    {
        await using var cfos = await VirtualCfos.StartAsync(new VirtualCfosOptions { ErrorStyle = CfosErrorStyle.Documented });
        using var http = new HttpClient { BaseAddress = cfos.HttpAddress };
        foreach (var example in Fixtures.Read("cfos_docs/http_api_examples.json").EnumerateArray())
        {
            var request = example.GetProperty("request").GetString()!;
            (await http.GetStringAsync(request)).ShouldBe(example.GetProperty("response").GetString(), request);
        }
    }

    [Theory]
    [InlineData("get_dev_info", "{}", "GET ?cmd=get_dev_info")]
    [InlineData("enter_rfid", """{"rfid":"4711"}""", "GET ?cmd=enter_rfid&rfid=4711")]
    [InlineData("enter_rfid", """{"rfid":4711,"dev_id":"E1"}""", "GET ?cmd=enter_rfid&rfid=4711&dev_id=E1")]
    [InlineData("override_device", """{"dev_id":"E2","flags":"CE"}""", "GET ?cmd=override_device&dev_id=E2&flags=CE")]
    [InlineData("override_device", """{"dev_id":"E2","mamps":8000,"rfid":"1"}""", "GET ?cmd=override_device&dev_id=E2&mamps=8000&rfid=1")]
    [InlineData("soft_meter", """{"dev_id":"E1","val":12}""", "GET ?cmd=soft_meter&dev_id=E1&val=12")]
    [InlineData("soft_meter", """{"dev_id":"E1"}""", "GET ?cmd=soft_meter&dev_id=E1")]
    [InlineData("set_ajax_meter", """{"dev_id":"M3","import_wh":1,"voltage":[1,2,3]}""", "POST ?cmd=set_ajax_meter&dev_id=M3")]
    [InlineData("set_ajax_evse", """{"dev_id":"E3","state":2,"current":[1,2,3]}""", "POST ?cmd=set_ajax_evse&dev_id=E3")]
    [InlineData("get_params", "{}", "GET ?cmd=get_params")]
    [InlineData("set_params", """{"title":"home"}""", "POST ?cmd=set_params")]
    [InlineData("set_params", """{"devices":[{"dev_id":"E1","prio":2}]}""", "POST ?cmd=set_params")]
    [InlineData("get_users", "{}", "GET ?cmd=get_users")]
    [InlineData("get_user", """{"id":"2167520770"}""", "GET ?cmd=get_user&id=2167520770")]
    [InlineData("set_user", """{"id":"1","name":"x"}""", "POST ?cmd=set_user")]
    [InlineData("accept_license", """{"acc":1,"allow_usage_stats":0}""", "GET ?cmd=accept_license&acc=1&allow_usage_stats=0")]
    [InlineData("change_admin_pwd", """{"old_pwd":"","new_pwd":"a b&c"}""", "GET ?cmd=change_admin_pwd&old_pwd=&new_pwd=a%20b%26c")]
    [InlineData("del_device", """{"dev_id":"M3"}""", "GET ?cmd=del_device&dev_id=M3")]
    [InlineData("get_new_user_id", "{}", "GET ?cmd=get_new_user_id")]
    [InlineData("reset_device", """{"dev_id":"E1"}""", "GET ?cmd=reset_device&dev_id=E1")]
    [InlineData("set_diag_logging", """{"enable":true}""", "GET ?cmd=set_diag_logging&enable=1")]
    [InlineData("modbus", """{"device":"evse","read":8093}""", "GET ?cmd=modbus&device=evse&read=8093")]
    [InlineData("modbus", """{"device":"meter1","write":"8044","values":[7,230]}""", "GET ?cmd=modbus&device=meter1&write=8044&values=[7,230]")]
    [InlineData("get_dev_types", "{}", "GET ?cmd=get_dev_types")]
    public async Task Every_command_is_sent_as_the_vendor_writes_it_and_accepted(string cmd, string parameters, string request)
    {
        await using var cfos = await VirtualCfos.StartAsync();
        using var client = cfos.Client();
        await client.SendAsync(CfosCommands.Read(cmd, JsonElement.Parse(parameters)), default);
        cfos.Requests.ShouldHaveSingleItem().ShouldBe(request);
    }

    [Theory]
    [InlineData("enter_rfid", "{}")]
    [InlineData("enter_rfid", """{"rfid":"a&b"}""")]
    [InlineData("enter_rfid", """{"rfid":"1","dev_id":"evse"}""")]
    [InlineData("enter_rfid", """{"rfid":"1","surplus":1}""")]
    [InlineData("override_device", """{"dev_id":"E1"}""")]
    [InlineData("override_device", """{"dev_id":"E1","flags":"X"}""")]
    [InlineData("override_device", """{"dev_id":"E1","flags":"Cc"}""")]
    [InlineData("override_device", """{"dev_id":"E1","mamps":-1}""")]
    [InlineData("override_device", """{"flags":"C"}""")]
    [InlineData("soft_meter", """{"dev_id":"E1","val":-1}""")]
    [InlineData("soft_meter", """{"dev_id":"E1","val":"much"}""")]
    [InlineData("set_ajax_meter", """{"dev_id":"M1","voltage":[230]}""")]
    [InlineData("set_ajax_meter", """{"dev_id":"M1","soc":101}""")]
    [InlineData("set_ajax_evse", """{"dev_id":"E3","state":6}""")]
    [InlineData("set_ajax_evse", """{"dev_id":"E3"}""")]
    [InlineData("set_params", "{}")]
    [InlineData("set_params", """{"devices":[{"dev_id":"E1"},{"dev_id":"E2"}]}""")]
    [InlineData("set_user", """{"name":"nobody"}""")]
    [InlineData("get_user", "{}")]
    [InlineData("accept_license", """{"acc":0,"allow_usage_stats":0}""")]
    [InlineData("change_admin_pwd", """{"old_pwd":"x","new_pwd":""}""")]
    [InlineData("del_device", """{"dev_id":"E1&cmd=x"}""")]
    [InlineData("reset_device", "[]")]
    [InlineData("set_diag_logging", """{"enable":2}""")]
    [InlineData("modbus", """{"device":"evse","read":"8000","count":126}""")]
    [InlineData("modbus", """{"device":"evse","write":"8093"}""")]
    [InlineData("Rm -rf", "{}")]
    [InlineData("unheard_of", """{"cmd":"other"}""")]
    [InlineData("unheard_of", """{"list":[1]}""")]
    public void What_breaks_a_rule_is_not_sent(string cmd, string parameters) =>
        Should.Throw<CfosException>(() => CfosCommands.Read(cmd, JsonElement.Parse(parameters)).ToRequest()).Failure.ShouldBe(Failure.Invalid);

    [Fact]
    public void What_is_wrong_with_a_password_is_told_without_it()
    {
        var failed = Should.Throw<CfosException>(() => CfosCommands.Read("change_admin_pwd", JsonElement.Parse("""{"old_pwd":["geheim"],"new_pwd":"x"}""")));
        failed.ToString().ShouldNotContain("geheim");
        new ChangeAdminPwd("geheim", "x").ToString().ShouldNotContain("geheim");
        new ChangeAdminPwd("geheim", "x").ToRequest().ToString().ShouldBe("change_admin_pwd");
        new DeviceSettings { Password = "geheim" }.ToString().ShouldNotContain("geheim");
        new FeedTo { Address = "http://x", Device = "E3", Password = "geheim" }.ToString().ShouldNotContain("geheim");
    }

    [Theory]
    [InlineData(CfosErrorStyle.Documented)]
    [InlineData(CfosErrorStyle.Field)]
    public async Task Every_error_text_is_the_devices_error(CfosErrorStyle style)
    {
        await using var cfos = await VirtualCfos.StartAsync(new VirtualCfosOptions { ErrorStyle = style });
        using var client = cfos.Client();
        await FailsAsync(client, new WriteRegisters("8093d", "evse") { Value = 160 }, "bad modbus register size");
        await FailsAsync(client, new ReadRegisters("8092d", "evse"), "bad modbus register size");
        await FailsAsync(client, new ReadRegisters("8016s", "E1") { Answer = CfosAnswerKind.Text }, "unknown device");
        await FailsAsync(client, new ReadRegisters("9999", "evse"), "bad modbus register");
        await FailsAsync(client, new OverrideDevice("E9", "C"), "unknown device");
        await FailsAsync(client, new GetUser("nobody"), "unknown user");
    }

    [Theory]
    [InlineData("\"ok\"", nameof(CfosAnswerKind.Ok), true)]
    [InlineData("ok", nameof(CfosAnswerKind.Ok), true)]
    [InlineData("", nameof(CfosAnswerKind.Ok), true)]
    [InlineData("null", nameof(CfosAnswerKind.Ok), true)]
    [InlineData("\"not ok\"", nameof(CfosAnswerKind.Ok), false)]
    [InlineData("\"some text\"", nameof(CfosAnswerKind.Text), true)]
    [InlineData("\"Unknown device\"", nameof(CfosAnswerKind.Text), false)]
    [InlineData("17", nameof(CfosAnswerKind.Value), true)]
    [InlineData("\"17\"", nameof(CfosAnswerKind.Value), false)]
    [InlineData("\"whatever\"", nameof(CfosAnswerKind.Any), true)]
    [InlineData("bad modbus register", nameof(CfosAnswerKind.Any), false)]
    public void An_answer_is_checked_against_what_was_asked(string answer, string kind, bool worked)
    {
        var request = new CfosRequest("x", Enum.Parse<CfosAnswerKind>(kind), []);
        if (worked) CfosAnswer.Check(request, CfosAnswer.Parse(answer));
        else Should.Throw<CfosException>(() => CfosAnswer.Check(request, CfosAnswer.Parse(answer))).Failure.ShouldBe(Failure.DeviceError);
    }

    [Fact]
    public async Task A_password_goes_along_and_a_wrong_one_is_told()
    {
        await using var cfos = await VirtualCfos.StartAsync(new VirtualCfosOptions { Password = "1234abcd" });
        using var known = cfos.Client(new DeviceSettings { Password = "1234abcd" });
        (await known.SendAsync(new SetDiagLogging(true), default)).GetString().ShouldBe("ok");
        using var stranger = cfos.Client(new DeviceSettings { User = "admin", Password = "wrong" });
        var failed = await Should.ThrowAsync<CfosException>(() => stranger.SendAsync(new SetDiagLogging(true), default));
        failed.Code.ShouldBe("401");
        failed.Message.ShouldContain("password");
    }

    [Fact]
    public async Task A_certificate_of_its_own_is_only_taken_where_the_owner_says_so()
    {
        await using var cfos = await VirtualCfos.StartAsync(new VirtualCfosOptions { Https = true });
        using var trusting = cfos.Client(new DeviceSettings { AcceptAnyCertificate = true });
        (await trusting.SendAsync(new GetDevInfo(), default)).ValueKind.ShouldBe(JsonValueKind.Object);
        using var wary = cfos.Client();
        var failed = await Should.ThrowAsync<CfosException>(() => wary.SendAsync(new GetDevInfo(), default));
        failed.Failure.ShouldBe(Failure.Offline);
        failed.Message.ShouldContain("AcceptAnyCertificate");
    }

    [Theory]
    [InlineData(CfosFault.Silent, Failure.TimedOut)]
    [InlineData(CfosFault.Close, Failure.DeviceError)]
    [InlineData(CfosFault.Truncated, Failure.DeviceError)]
    [InlineData(CfosFault.Oversized, Failure.Protocol)]
    [InlineData(CfosFault.Garbage, Failure.DeviceError)]
    [InlineData(CfosFault.DeviceFailure, Failure.DeviceError)]
    public async Task Each_fault_has_its_failure_and_passes(CfosFault fault, Failure failure)
    {
        await using var cfos = await VirtualCfos.StartAsync();
        using var client = cfos.Client(timeout: TimeSpan.FromSeconds(1));
        cfos.HttpFault = fault;
        (await Should.ThrowAsync<CfosException>(() => client.SendAsync(new GetDevInfo(), default))).Failure.ShouldBe(failure);
        cfos.HttpFault = CfosFault.None;
        await client.SendAsync(new GetDevInfo(), default);
    }

    [Fact]
    public void An_order_for_a_charger_that_feeds_is_read()
    {
        Order("""{"device_enabled":true,"charging_enabled":true,"paused":false,"charging_current":10500}""").ShouldBe(10.5m);
        Order("""{"device_enabled":1,"charging_enabled":0,"paused":0,"charging_current":10500}""").ShouldBe(0);
        Order("""{"device_enabled":true,"charging_enabled":true,"paused":true,"charging_current":10500}""").ShouldBe(0);
        Order("""{"device_enabled":false,"charging_enabled":true,"paused":false,"charging_current":10500}""").ShouldBe(0);
        Order("""{"device_enabled":true,"charging_enabled":true,"paused":false,"charging_current":0}""").ShouldBe(0);
        Order("""{"device_enabled":true,"charging_enabled":true,"paused":false}""").ShouldBeNull();

        static decimal? Order(string answer) => AjaxEvseOrder.Read(JsonElement.Parse(answer)).Limit;
    }

    static async Task FailsAsync(CfosClient client, CfosCommand command, string error)
    {
        var failed = await Should.ThrowAsync<CfosException>(() => client.SendAsync(command, default));
        failed.Failure.ShouldBe(Failure.DeviceError);
        failed.Code.ShouldBe(error);
        failed.Message.ShouldContain(error);
    }
}
