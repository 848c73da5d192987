using System.Text.Json;
using ChargeGateway.Simulator.Cars;
using ChargeGateway.Simulator.Cfos;
using ChargeGateway.Simulator.Lektrico;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Tests.Apis.V1;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd;

/// <summary>Chargers of all drivers from registration to a finished, limited charge, through <c>/v1</c> alone.</summary>
public sealed class V1PathTests
{
    [Fact]
    public async Task Chargers_of_all_drivers_are_driven_through_v1_alone()
    {
        await using var gateway = await TestGateway.StartAsync();
        await using var box = await VirtualLektrico.StartAsync(new LektricoOptions { Model = LektricoModel.ThreeP22K });
        box.Box.PlugIn(new LektricoCar { MaxCurrent = 32 });
        await using var cfos = await VirtualCfos.StartAsync();
        cfos.Evse.Car = new CfosCar();
        (await gateway.Http.Post("/v1/tags", """{"id":"BLUE","name":"blue car"}""")).Ok();
        (await gateway.Http.Post("/v1/chargers", $$"""{"id":"garage","driver":"lektrico","address":"{{box.Address}}","pollInterval":0.2}""")).Ok();
        (await gateway.Http.Post(
            "/v1/chargers", $$"""{"id":"yard","driver":"cfos","address":"{{cfos.HttpAddress}}","device":"E1","pollInterval":0.2}""")).Ok();
        var made = (await gateway.Http.Post("/v1/chargers", """{"id":"station","password":"station-secret-1"}""")).Ok();
        var dialled = new Uri(made.GetProperty("url").GetString()!);
        await using var station = new VirtualChargePoint(new VirtualChargePointOptions
        {
            Id = "station",
            Url = new Uri(dialled, "/OCPP"),
            Password = "station-secret-1",
            MeterInterval = TimeSpan.FromSeconds(1),
            CarOnRemoteStart = _ => new VirtualCar(),
        });
        await station.StartAsync();

        foreach (var id in (string[])["garage", "yard", "station"])
            await Until.TrueAsync(async () => (await ChargerAsync(gateway, id)).GetProperty("online").GetBoolean());
        await StartAsync(gateway, "station");
        foreach (var id in (string[])["garage", "yard", "station"])
        {
            await Until.TrueAsync(async () => await ConnectorAsync(gateway, id, "power") > 0);
            var limited = (await gateway.Http.Post($"/v1/chargers/{id}/commands/set-charging-limit", """{"connector":1,"value":8,"unit":"A","expiresIn":600}"""))
                .Ok();
            limited.GetProperty("status").GetString().ShouldBe("Accepted", id);
            await Until.TrueAsync(async () => await PhaseAsync(gateway, id) is > 0 and <= 8);
            var limit = (await ChargerAsync(gateway, id)).GetProperty("connectors").EnumerateArray().Last().GetProperty("limit");
            (limit.GetProperty("value").GetDecimal(), limit.GetProperty("setBy").GetString()).ShouldBe((8m, "test"));
            (await gateway.Http.Post($"/v1/chargers/{id}/commands/clear-charging-limit", """{"connector":1}""")).Ok();
            await Until.TrueAsync(async () => await PhaseAsync(gateway, id) > 8);
            (await gateway.Http.Get($"/v1/chargers/{id}/messages")).Ok().GetArrayLength().ShouldBeGreaterThan(0);
        }

        (await gateway.Http.Post("/v1/chargers/station/commands/stop-charging", """{"connector":1}""")).Ok();
        await Until.TrueAsync(async () => (await gateway.Http.Get("/v1/sessions?charger=station&running=false")).Ok().GetArrayLength() == 1);
        var session = (await gateway.Http.Get("/v1/sessions?charger=station")).Ok()[0];
        (session.GetProperty("idTag").GetString(), session.GetProperty("energy").GetDecimal()).ShouldSatisfyAllConditions(
            found => found.Item1.ShouldBe("BLUE"),
            found => found.Item2.ShouldBeGreaterThanOrEqualTo(0));
        (await gateway.Http.Get("/v1/audit?action=set-charging-limit")).Ok().GetArrayLength().ShouldBe(3);
        (await gateway.Http.Post("/v1/chargers/garage/commands/unlock-connector", """{"connector":1}""")).ShouldFail(501, "not-supported");
        (await gateway.Http.Post("/v1/chargers/garage/commands/native", """{"method":"Charger_info.Get"}""")).Ok()
            .GetProperty("result").ValueKind.ShouldBe(JsonValueKind.Object);
    }

    static async Task StartAsync(TestGateway gateway, string id)
    {
        var started = (await gateway.Http.Post($"/v1/chargers/{id}/commands/start-charging", """{"idTag":"BLUE","connector":1}""")).Ok();
        started.GetProperty("status").GetString().ShouldBe("Accepted");
        await Until.TrueAsync(async () => (await gateway.Http.Get($"/v1/sessions?charger={id}&running=true")).Ok().GetArrayLength() == 1);
    }

    static async Task<JsonElement> ChargerAsync(TestGateway gateway, string id) => (await gateway.Http.Get("/v1/chargers/" + id)).Ok();

    static async Task<decimal?> ConnectorAsync(TestGateway gateway, string id, string field) =>
        Number(await FirstConnectorAsync(gateway, id), field);

    static async Task<decimal?> PhaseAsync(TestGateway gateway, string id) =>
        await FirstConnectorAsync(gateway, id) is { } connector ? Number(connector.GetProperty("current"), "l1") : null;

    static async Task<JsonElement?> FirstConnectorAsync(TestGateway gateway, string id) =>
        (await ChargerAsync(gateway, id)).GetProperty("connectors").EnumerateArray()
            .Where(connector => connector.GetProperty("number").GetInt32() == 1)
            .Select(connector => (JsonElement?)connector)
            .FirstOrDefault();

    static decimal? Number(JsonElement? json, string field) =>
        json?.GetProperty(field) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
}
