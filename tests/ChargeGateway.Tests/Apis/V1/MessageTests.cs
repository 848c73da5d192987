using System.Text.Json;
using ChargeGateway.Simulator.Cfos;
using ChargeGateway.Simulator.Lektrico;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.V1;

/// <summary>The last messages of each charger, in both directions, secrets masked.</summary>
public sealed class MessageTests(OneGateway one) : IClassFixture<OneGateway>
{
    readonly TestGateway gateway = one.Gateway;

    [Fact]
    public async Task Requests_stand_with_their_answers_deviations_and_times()
    {
        await using var charger = await RawCharger.ConnectAsync(gateway, "said");
        await charger.BootAsync();
        await charger.AskAsync("StatusNotification", """{"connectorId":"1","errorCode":"NoError","status":"Available"}""");
        var asking = gateway.Http.Post("/v1/chargers/said/commands/unlock-connector", """{"connector":1}""");
        await charger.AnswerNextAsync("UnlockConnector", """{"status":"Unlocked"}""");
        (await asking).Ok();

        var said = (await gateway.Http.Get("/v1/chargers/said/messages")).Ok().EnumerateArray().ToList();

        said.Select(message => message.GetProperty("method").GetString()).ShouldBe(["UnlockConnector", "StatusNotification", "BootNotification"]);
        said.Select(message => message.GetProperty("from").GetString()).ShouldBe(["Gateway", "Charger", "Charger"]);
        said[0].GetProperty("request")[3].GetProperty("connectorId").GetInt32().ShouldBe(1);
        said[0].GetProperty("answer")[2].GetProperty("status").GetString().ShouldBe("Unlocked");
        said[0].GetProperty("took").GetDecimal().ShouldBeInRange(0, 15);
        said[1].GetProperty("deviations").GetArrayLength().ShouldBe(1);
        said[2].GetProperty("deviations").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task They_come_as_ndjson_and_without_secrets()
    {
        await using var charger = await RawCharger.ConnectAsync(gateway, "masked");
        await charger.BootAsync();
        var asking = gateway.Http.Post("/v1/chargers/masked/commands/change-configuration", """{"key":"MyPassword","value":"hush-hush"}""");
        await charger.AnswerNextAsync("ChangeConfiguration", """{"status":"Accepted"}""");
        (await asking).Ok();
        var reading = gateway.Http.Post("/v1/chargers/masked/commands/get-configuration");
        await charger.AnswerNextAsync("GetConfiguration", """{"configurationKey":[{"key":"AuthorizationKey","readonly":false,"value":"hush-hush"}]}""");
        (await reading).Text.ShouldNotContain("hush-hush");

        var lines = await gateway.Http.Get("/v1/chargers/masked/messages", ("Accept", "application/x-ndjson"));

        lines.Response.Content.Headers.ContentType!.MediaType.ShouldBe("application/x-ndjson");
        var messages = lines.Text.TrimEnd().Split('\n').Select(line => JsonElement.Parse(line)).ToList();
        messages.Count.ShouldBe(3);
        lines.Text.ShouldContain("\"***\"");
        lines.Text.ShouldNotContain("hush-hush");
        (await gateway.Http.Get("/v1/audit?charger=masked")).Text.ShouldNotContain("hush-hush");
    }

    [Fact]
    public async Task What_comes_again_and_again_does_not_push_out_the_rest()
    {
        await using var charger = await RawCharger.ConnectAsync(gateway, "chatty");
        await charger.BootAsync();
        for (var i = 0; i < 40; i++) await charger.AskAsync("Heartbeat", "{}");

        var said = (await gateway.Http.Get("/v1/chargers/chatty/messages")).Ok().EnumerateArray().Select(one => one.GetProperty("method").GetString()).ToList();

        said.Count(method => method == "Heartbeat").ShouldBe(25);
        said[^1].ShouldBe("BootNotification");
    }

    [Fact]
    public async Task Devices_that_are_polled_have_them_too()
    {
        await using var box = await VirtualLektrico.StartAsync();
        await using var cfos = await VirtualCfos.StartAsync();
        await gateway.Http.Post("/v1/chargers", $$"""{"id":"m-box","driver":"lektrico","address":"{{box.Address}}","pollInterval":0.2}""");
        await gateway.Http.Post("/v1/chargers", $$"""{"id":"m-http","driver":"cfos","address":"{{cfos.HttpAddress}}","device":"E1","pollInterval":0.2}""");
        await gateway.Http.Post("/v1/chargers", $$"""{"id":"m-bus","driver":"cfos","address":"modbus://127.0.0.1:{{cfos.EvsePort}}","pollInterval":0.2}""");

        foreach (var id in (string[])["m-box", "m-http", "m-bus"])
        {
            await Until.TrueAsync(async () => (await gateway.Http.Get("/v1/chargers/" + id))["online"].GetBoolean());
            var said = (await gateway.Http.Get($"/v1/chargers/{id}/messages")).Ok();
            said.EnumerateArray().ShouldContain(message => message.GetProperty("answer").ValueKind != JsonValueKind.Null, said.ToString());
        }
    }

    [Fact]
    public async Task A_limited_key_reads_none_of_others()
    {
        await using var charger = await RawCharger.ArriveAsync(gateway, "private");
        using var guest = gateway.Http.As("guest-key");
        (await guest.Get("/v1/chargers/private/messages")).ShouldFail(404, "charger-unknown");
    }
}
