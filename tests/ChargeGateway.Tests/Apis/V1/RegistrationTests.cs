using System.Net.WebSockets;
using System.Text.Json;
using ChargeGateway.Simulator.Cfos;
using ChargeGateway.Simulator.Lektrico;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.V1;

/// <summary>Chargers are registered, changed and deleted at run time; drivers follow; the configuration wins.</summary>
public sealed class RegistrationTests(RegistrationTests.Shared shared) : IClassFixture<RegistrationTests.Shared>
{
    readonly TestGateway gateway = shared.Gateway;

    [Fact]
    public async Task An_ocpp_charger_dials_the_url_that_it_is_given_with_its_password_and_loses_its_line_when_deleted()
    {
        var made = await gateway.Http.Post("/v1/chargers", """{"id":"yard/1","name":"Yard","password":"a-long-secret-1"}""");

        made.Status.ShouldBe(201, made.Text);
        made.Response.Headers.Location!.ToString().ShouldBe("/v1/chargers/yard%2F1");
        made.Text.ShouldNotContain("secret");
        var url = new Uri(made["url"].GetString()!);
        (await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(url, RawCharger.Basic("yard/1", "wrong"), "ocpp1.6"))).Status.ShouldBe(401);
        await using var charger = await RawCharger.ConnectAsync(url, RawCharger.Basic("yard/1", "a-long-secret-1"), "ocpp1.6");
        await charger.BootAsync();
        var shown = (await gateway.Http.Get("/v1/chargers/yard%2F1")).Ok();
        (shown.GetProperty("online").GetBoolean(), shown.GetProperty("model").GetString(), shown.GetProperty("protocol").GetString())
            .ShouldBe((true, "M", "ocpp1.6"));
        shown.GetProperty("capabilities").EnumerateArray().Select(name => name.GetString()).ShouldContain("set-charging-limit");

        (await gateway.Http.Delete("/v1/chargers/yard%2F1")).Status.ShouldBe(204);

        await charger.Ended.WaitAsync(Until.Soon);
        charger.CloseStatus.ShouldBe(WebSocketCloseStatus.PolicyViolation);
        (await gateway.Http.Get("/v1/chargers/yard%2F1")).ShouldFail(404, "charger-unknown");
    }

    [Fact]
    public async Task A_new_name_shows_at_once_also_where_nothing_else_has_changed()
    {
        (await gateway.Http.Post("/v1/chargers", """{"id":"renamed","name":"Before"}""")).Ok();
        await using var charger = await RawCharger.ConnectAsync(gateway, "renamed");
        await charger.BootAsync();
        (await gateway.Http.Get("/API/Status")).Text.ShouldContain("""{"id":"renamed","name":"Before",""");

        (await gateway.Http.Patch("/v1/chargers/renamed", """{"name":"After"}""")).Ok();

        (await gateway.Http.Get("/API/Status")).Text.ShouldContain("""{"id":"renamed","name":"After",""");
    }

    [Fact]
    public async Task A_device_is_found_moved_and_let_go()
    {
        await using var first = await VirtualLektrico.StartAsync();
        await using var second = await VirtualLektrico.StartAsync(new LektricoOptions { SerialNumber = 500009 });
        (await gateway.Http.Post("/v1/chargers", $$"""{"id":"garage","driver":"lektrico","address":"{{first.Address}}","pollInterval":0.2}""")).Ok();
        await Until.TrueAsync(async () => (await gateway.Http.Get("/v1/chargers/garage"))["serialNumber"].ToString() == "500006");

        var moved = (await gateway.Http.Patch("/v1/chargers/garage", $$"""{"address":"{{second.Address}}","name":"Garage"}""")).Ok();
        await Until.TrueAsync(async () => (await gateway.Http.Get("/v1/chargers/garage"))["serialNumber"].ToString() == "500009");

        moved.GetProperty("name").GetString().ShouldBe("Garage");
        (await gateway.Http.Patch("/v1/chargers/garage", """{"name":null}""")).Ok().GetProperty("name").ValueKind.ShouldBe(JsonValueKind.Null);
        (await gateway.Http.Delete("/v1/chargers/garage")).Status.ShouldBe(204);
        await Until.TrueAsync(() => gateway.Get<Core.IFleet>().Find("garage") is null);
    }

    [Fact]
    public async Task A_devices_password_is_used_also_after_a_restart_but_never_shown_nor_stored_in_clear()
    {
        await using var own = await TestGateway.StartAsync();
        await using var box = await VirtualLektrico.StartAsync(new LektricoOptions { Login = LektricoLogin.Basic, Password = "box-secret-77" });
        var body = $$"""{"id":"box","driver":"lektrico","address":"{{box.Address}}","user":"admin","password":"box-secret-77","pollInterval":0.2}""";
        (await own.Http.Post("/v1/chargers", body)).Text.ShouldNotContain("secret");
        await Until.TrueAsync(async () => (await own.Http.Get("/v1/chargers/box"))["online"].GetBoolean());
        (await own.Http.Patch("/v1/chargers/box", """{"name":"Box"}""")).Ok();

        await own.RestartAsync();

        await Until.TrueAsync(async () => (await own.Http.Get("/v1/chargers/box"))["online"].GetBoolean());
        foreach (var file in Directory.GetFiles(own.DataDirectory, "*.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            (await reader.ReadToEndAsync()).ShouldNotContain("box-secret-77");
        }

        (await own.Http.Patch("/v1/chargers/box", """{"password":null}""")).Ok();
        await Until.TrueAsync(async () => !(await own.Http.Get("/v1/chargers/box"))["online"].GetBoolean());
    }

    [Fact]
    public async Task The_configuration_wins_and_says_so()
    {
        (await gateway.Http.Post("/v1/chargers", """{"id":"fixed"}""")).ShouldFail(409, "exists");
        (await gateway.Http.Patch("/v1/chargers/fixed", """{"name":"x"}""")).ShouldFail(409, "configured").ShouldContain("Gateway:Chargers");
        (await gateway.Http.Delete("/v1/chargers/fixed")).ShouldFail(409, "configured");
        (await gateway.Http.Get("/v1/chargers/fixed")).Ok().GetProperty("configured").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{}""", "missing: id")]
    [InlineData("""{"id":"x","colour":"red"}""", "colour")]
    [InlineData("""{"id":"x","driver":"tesla"}""", "driver")]
    [InlineData("""{"id":"x","driver":"lektrico"}""", "Address")]
    [InlineData("""{"id":"x","driver":"cfos","address":"modbus://h","unit":300}""", "Unit")]
    [InlineData("""{"id":"pending"}""", "pending")]
    [InlineData("""{"id":"x","driver":"cfos","address":"http://h","feedTo":{"address":"http://m"}}""", "feedTo")]
    public async Task What_cannot_be_is_refused_by_name(string body, string named) =>
        (await gateway.Http.Post("/v1/chargers", body)).ShouldFail(400, "bad-request").ShouldContain(named);

    [Fact]
    public async Task A_waiting_charger_has_the_url_to_dial_and_is_taken_in_by_registering_it()
    {
        await using var charger = await RawCharger.ConnectAsync(gateway, "new");
        await charger.BootAsync();
        var waiting = (await gateway.Http.Get("/v1/chargers/pending")).Ok().EnumerateArray().Single(one => one.GetProperty("id").GetString() == "new");
        waiting.GetProperty("url").GetString().ShouldBe($"{gateway.OcppUrl}/new");

        (await gateway.Http.Post("/v1/chargers", """{"id":"new","name":"New"}""")).Status.ShouldBe(201);

        await charger.AnswerNextAsync("TriggerMessage", """{"status":"Accepted"}""");
        (await gateway.Http.Get("/v1/chargers/new")).Ok().GetProperty("online").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Capabilities_are_those_of_the_very_charger()
    {
        await using var cfos = await VirtualCfos.StartAsync();
        (await gateway.Http.Post("/v1/chargers", $$"""{"id":"cellar","driver":"cfos","address":"{{cfos.HttpAddress}}","pollInterval":0.2}""")).Ok();
        await Until.TrueAsync(async () => (await gateway.Http.Get("/v1/chargers/cellar-E1")).Status == 200);
        await Until.TrueAsync(async () => (await gateway.Http.Get("/v1/chargers/cellar"))["online"].GetBoolean());

        (await gateway.Http.Get("/v1/chargers/cellar"))["capabilities"].EnumerateArray().Select(name => name.GetString())
            .ShouldBe(["change-configuration", "get-configuration", "native"]);
        (await gateway.Http.Get("/v1/chargers/cellar-E1"))["capabilities"].EnumerateArray().Select(name => name.GetString())
            .ShouldContain("set-charging-limit");
        (await gateway.Http.Post("/v1/chargers/cellar/commands/reset")).ShouldFail(501, "not-supported");
    }

    [Fact]
    public async Task Lists_are_read_in_parts()
    {
        foreach (var id in (string[])["p1", "p2", "p3"]) await gateway.Http.Post("/v1/chargers", $$"""{"id":"{{id}}"}""");
        var all = (await gateway.Http.Get("/v1/chargers")).Ok().EnumerateArray().Select(one => one.GetProperty("id").GetString()).ToList();

        var first = await gateway.Http.Get("/v1/chargers?limit=2");
        var link = first.Response.Headers.GetValues("Link").Single();
        var second = await gateway.Http.Get(link[(link.IndexOf('<') + 1)..link.IndexOf('>')]);

        first.Json.GetArrayLength().ShouldBe(2);
        second.Json[0].GetProperty("id").GetString().ShouldBe(all[2]);
        (await gateway.Http.Get("/v1/chargers?limit=0")).ShouldFail(400, "bad-request");
    }

    public sealed class Shared : IAsyncLifetime
    {
        internal TestGateway Gateway { get; private set; } = null!;

        public async Task InitializeAsync() => Gateway = await TestGateway.StartAsync("--Gateway:Chargers:0:Id=fixed");

        public async Task DisposeAsync() => await Gateway.DisposeAsync();
    }
}
