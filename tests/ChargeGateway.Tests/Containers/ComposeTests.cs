using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using ChargeGateway.Configuration;
using ChargeGateway.Hosting;
using ChargeGateway.Simulator.Demo;
using ChargeGateway.Tests.EndToEnd;
using ChargeGateway.Tests.Running;
using YamlDotNet.RepresentationModel;

namespace ChargeGateway.Tests.Containers;

/// <summary>
/// What docker-compose.yml says agrees with the image and the program, and its services find each other: here as processes, without an engine.
/// </summary>
public sealed class ComposeTests : IDisposable
{
    const string Key = "compose-test-key";
    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("chargegateway-compose-");
    readonly YamlNode services = Yaml.Load("docker-compose.yml")["services"];

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public void Ports_volumes_and_rights_fit_the_image()
    {
        var dockerfile = Repository.Read("Dockerfile");
        var gateway = services["gateway"];
        gateway.Texts("ports").ShouldBe(["8080:8080"]);
        dockerfile.ShouldContain("EXPOSE 8080");
        var volume = gateway.Texts("volumes").ShouldHaveSingleItem().Split(':');
        Yaml.Load("docker-compose.yml")["volumes"].Fields().Select(field => field.Key).ShouldBe([volume[0]]);
        dockerfile.ShouldContain("VOLUME " + volume[1]);
        dockerfile.ShouldContain("Gateway__DataDirectory=" + volume[1]);
        int.Parse(gateway.Text("stop_grace_period").TrimEnd('s')).ShouldBeGreaterThan((int)new GatewayOptions().TimeToDrain.TotalSeconds + 10);
        foreach (var (_, service) in services.Fields())
        {
            service.Text("read_only").ShouldBe("true");
            service.Text("image").ShouldBe(gateway.Text("image"));
            service.Texts("cap_drop").ShouldBe(["ALL"]);
        }
    }

    [Fact]
    public void Only_the_gateway_starts_without_the_profile() =>
        services.Fields().Where(service => service.Value.Find("profiles") is null).Select(service => service.Key).ShouldBe(["gateway"]);

    [Theory]
    [InlineData("samples/compose/tls.yml")]
    [InlineData("samples/compose/home.yml")]
    public void A_variant_names_the_services_and_volumes_that_there_are(string file)
    {
        var variant = Yaml.Load(file);
        var known = services.Fields().Concat(variant["services"].Fields()).Select(service => service.Key).ToHashSet();
        foreach (var (name, service) in variant["services"].Fields())
        {
            (services.Find(name) is not null || service.Find("image") is not null).ShouldBeTrue(name);
            if (service.Find("depends_on") is { } needed) needed.Fields().Select(field => field.Key).Except(known).ShouldBeEmpty();
            if (service.Find("volumes") is null) continue;
            service.Texts("volumes").Select(volume => volume.Split(':')[0]).ShouldBeSubsetOf(variant["volumes"].Fields().Select(field => field.Key));
        }
    }

    [NeedsFact("sh")]
    public async Task The_virtual_chargers_of_the_profile_come_over_the_network()
    {
        await using var gateway = await GatewayProcess.StartAsync(GatewayStart());
        var ports = new Dictionary<string, int> { ["lektrico"] = FreePort(), ["cfos"] = FreePort() };
        await using var ocpp = StartSimulator("ocpp", gateway.Url, ports);
        await using var lektrico = StartSimulator("lektrico", gateway.Url, ports);
        await using var cfos = StartSimulator("cfos", gateway.Url, ports);

        using var http = new HttpClient { BaseAddress = gateway.Url };
        http.DefaultRequestHeaders.Add("X-API-Key", Key);
        string[] online = [.. DemoFleet.ChargerIds, "lektrico", "cfos-E1"];
        string[] charging = ["garage", "lektrico", "cfos-E1"];
        await Until.TrueAsync(async () => !online.Except(await OnlineAsync(http)).Any());
        await Until.TrueAsync(async () => !charging.Except(await ChargingAsync(http)).Any());

        (await ocpp.StopAsync()).ShouldBe(0);
        await Until.TrueAsync(async () => !(await OnlineAsync(http)).Contains("garage"));
        (await lektrico.StopAsync()).ShouldBe(0);
        (await cfos.StopAsync()).ShouldBe(0);
    }

    ProcessStartInfo GatewayStart()
    {
        string[] arguments = [typeof(GatewayHost).Assembly.Location, "--Urls=http://127.0.0.1:0", $"--Gateway:DataDirectory={data.FullName}"];
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = data.FullName };
        foreach (var (name, value) in services["gateway"]["environment"].Fields())
        {
            var text = ((YamlScalarNode)value).Value!;
            start.Environment[name] = text.StartsWith("${CHARGEGATEWAY_KEY:?", StringComparison.Ordinal) ? Key : text;
        }

        return start;
    }

    SimulatorProcess StartSimulator(string service, Uri gateway, Dictionary<string, int> ports)
    {
        var program = services[service].Texts("entrypoint").ShouldHaveSingleItem();
        Path.GetFileName(program).ShouldBe(typeof(DemoFleet).Assembly.GetName().Name);
        ((YamlScalarNode)services[service]["environment"]["CHARGEGATEWAY_KEY"]).Value.ShouldBe("${CHARGEGATEWAY_KEY}");
        return SimulatorProcess.Start(services[service].Texts("command").Select(Here), Key);

        string Here(string argument)
        {
            argument = argument.Replace("http://gateway:8080", gateway.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);
            if (!ports.TryGetValue(service, out var port)) return argument;
            return argument.Replace($"http://{service}:8080", $"http://127.0.0.1:{port}", StringComparison.Ordinal)
                .Replace("--port=8080", $"--port={port}", StringComparison.Ordinal)
                .Replace("--modbus-port=4701", "--modbus-port=0", StringComparison.Ordinal);
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    static async Task<List<string>> OnlineAsync(HttpClient http) =>
        [.. (await ChargersAsync(http)).Where(IsOnline).Select(Id)];

    static async Task<List<string>> ChargingAsync(HttpClient http) => [.. (await ChargersAsync(http)).Where(IsOnline).Where(charger =>
        charger.GetProperty("connectors").EnumerateArray().Any(connector => connector.GetProperty("status").GetString() == "Charging")).Select(Id)];

    static async Task<List<JsonElement>> ChargersAsync(HttpClient http) =>
        [.. JsonElement.Parse(await http.GetStringAsync("/v1/chargers")).EnumerateArray()];

    static bool IsOnline(JsonElement charger) => charger.GetProperty("online").GetBoolean();

    static string Id(JsonElement charger) => charger.GetProperty("id").GetString()!;
}
