using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChargeGateway.Tests.Running;
using YamlDotNet.RepresentationModel;

namespace ChargeGateway.Tests.Samples;

[Collection(SamplesCollection.Name)]
public sealed partial class HomeAssistantTests(DemoFixture demo)
{
    readonly YamlMappingNode package = Yaml.Load("samples/home-assistant/chargegateway.yaml");

    [JinjaFact]
    public async Task The_sensors_show_what_the_charger_says()
    {
        var limit = Json("""{"connector":1,"value":11,"unit":"A","expiresIn":60}""");
        (await demo.Http.PostAsync("/v1/chargers/garage/commands/set-charging-limit", limit)).EnsureSuccessStatusCode();
        var resource = package.Items("rest").ShouldHaveSingleItem();
        KeyOf(resource).ShouldBe("chargegateway_key");
        var charger = JsonElement.Parse(await demo.Http.GetStringAsync(Here(resource.Text("resource"))));
        var sensors = resource.Items("binary_sensor").Concat(resource.Items("sensor")).ToList();

        var shown = await Jinja.RenderAsync(sensors.Select(sensor => sensor.Text("value_template")), new() { ["value_json"] = charger });
        var byId = sensors.Select(sensor => sensor.Text("unique_id")["chargegateway_garage_".Length..]).Zip(shown).ToDictionary();

        var connector = charger.GetProperty("connectors").EnumerateArray().First(one => one.GetProperty("number").GetInt32() == 1);
        byId["online"].ShouldBe("True");
        byId["status"].ShouldBe(connector.GetProperty("status").GetString());
        decimal.Parse(byId["power"]).ShouldBe(connector.GetProperty("power").GetDecimal());
        decimal.Parse(byId["energy"]).ShouldBe(connector.GetProperty("energy").GetDecimal());
        byId["limit"].ShouldBe("11 A");
        var available = await Jinja.RenderAsync(AvailabilityOf(sensors), new() { ["value_json"] = charger });
        available.ShouldAllBe(text => text == "True");
    }

    [JinjaFact]
    public async Task A_charger_that_says_nothing_is_not_shown_as_one_that_draws_nothing()
    {
        var silent = JsonElement.Parse("""{"online":false,"connectors":[{"number":1,"status":"Undefined","power":null,"energy":null}]}""");
        var sensors = package.Items("rest").Single().Items("sensor").Where(sensor => sensor.Find("device_class") is not null).ToList();

        sensors.Count.ShouldBe(2);
        (await Jinja.RenderAsync(AvailabilityOf(sensors), new() { ["value_json"] = silent })).ShouldAllBe(text => text == "False");
    }

    [JinjaFact]
    public async Task The_commands_reach_the_charger()
    {
        var data = new Dictionary<string, object> { ["charger"] = "cfos-E1", ["connector"] = 1, ["amps"] = 12, ["tag"] = "04A1B2C3" };
        foreach (var (name, command) in package["rest_command"].Fields())
        {
            KeyOf(command).ShouldBe("chargegateway_key");
            var rendered = await Jinja.RenderAsync([command.Text("url"), command.Text("payload")], data);
            using var answer = await demo.Http.PostAsync(Here(rendered[0]), Json(rendered[1]));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, name);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("\"status\":\"Accepted\"", customMessage: name);
        }

        var limit = await Jinja.RenderAsync([package["rest_command"]["charger_limit"].Text("payload")], new(data) { ["expires_in"] = 180 });
        limit[0].ShouldBe("""{"connector": 1, "value": 12.0, "unit": "A", "expiresIn": 180}""");
    }

    [JinjaFact]
    public async Task The_sun_is_shared_out_with_hysteresis_and_a_limit_that_lapses()
    {
        // Drawing 2,000 W while 900 W go into the grid: 2,900 W for the car, on one phase 12 A.
        (await SolarAsync(power: 2000, grid: -900, phases: 1, enough: "on")).ShouldBe(("2900.0", "12", "True", "12"));
        (await SolarAsync(power: 0, grid: -1500, phases: 1, enough: "off")).ShouldBe(("1500.0", "6", "False", "0"), "6 A do not start it");
        (await SolarAsync(power: 1400, grid: 0, phases: 1, enough: "on")).ShouldBe(("1400.0", "6", "True", "6"), "but do not stop it");
        (await SolarAsync(power: 1400, grid: 300, phases: 1, enough: "on")).ShouldBe(("1100.0", "4", "False", "6"), "the least until the delay is over");
        (await SolarAsync(power: 0, grid: 500, phases: 3, enough: "off")).ShouldBe(("-500.0", "0", "False", "0"));
        (await SolarAsync(power: 0, grid: -90_000, phases: 3, enough: "on")).Amps.ShouldBe("32");

        var automation = package.Items("automation").First();
        var limit = automation.Items("actions").ShouldHaveSingleItem();
        limit.Text("action").ShouldBe("rest_command.charger_limit");
        int.Parse(limit["data"].Text("expires_in")).ShouldBeGreaterThan(60, "it is set again every minute");
        automation.Items("triggers").First().Text("minutes").ShouldBe("/1");
    }

    [Fact]
    public void Every_entity_that_is_used_is_made_here_or_is_the_users_meter()
    {
        var text = Repository.Read("samples/home-assistant/chargegateway.yaml");
        var templates = package.Items("template").SelectMany(part => part.Fields()).SelectMany(field => (YamlSequenceNode)field.Value);
        var named = package.Items("rest").Single().Items("sensor").Concat(templates).Select(sensor => sensor.Text("name"));
        string[] sections = ["input_boolean", "input_number", "rest_command"];
        var made = sections.SelectMany(section => package[section].Fields()).Select(field => field.Key)
            .Concat(named.Select(name => name.ToLowerInvariant().Replace(' ', '_')))
            .Append("grid_power").ToHashSet();

        var used = Entity().Matches(text).Select(match => match.Groups[1].Value).ToHashSet();
        used.ShouldContain("garage_charger_power");
        used.Except(made).ShouldBeEmpty();
    }

    async Task<(string Surplus, string Current, string Enough, string Amps)> SolarAsync(int power, int grid, int phases, string enough)
    {
        var sensors = package.Items("template").First().Items("sensor").ToList();
        var states = new Dictionary<string, string>
        {
            ["sensor.garage_charger_power"] = $"{power}",
            ["sensor.grid_power"] = $"{grid}",
            ["input_number.solar_charging_phases"] = $"{phases}.0",
            ["binary_sensor.enough_sun_for_the_car"] = enough,
        };
        var suffices = package.Items("template").Last().Items("binary_sensor").Single().Text("state");
        var amps = package.Items("automation").First().Items("actions").Single()["data"].Text("amps");
        var shown = await Jinja.RenderAsync(
            [
                ("sensor.solar_surplus_for_the_car", sensors[0].Text("state")),
                ("sensor.solar_current_for_the_car", sensors[1].Text("state")),
                ("undelayed", suffices),
                ("amps", amps),
            ],
            states);
        return (shown[0], shown[1], shown[2], shown[3]);
    }

    static IEnumerable<string> AvailabilityOf(IEnumerable<YamlNode> sensors) =>
        sensors.Where(sensor => sensor.Find("availability") is not null).Select(sensor => sensor.Text("availability"));

    static string KeyOf(YamlNode request)
    {
        var key = request["headers"]["X-API-Key"];
        key.Tag.Value.ShouldBe("!secret");
        return ((YamlScalarNode)key).Value!;
    }

    string Here(string url)
    {
        url.ShouldStartWith(DemoFixture.SampleUrl);
        return url.Replace(DemoFixture.SampleUrl, demo.Address, StringComparison.Ordinal);
    }

    static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    [GeneratedRegex(@"\b(?:sensor|binary_sensor|input_boolean|input_number|rest_command)\.([a-z_]+)")]
    private static partial Regex Entity();
}
