using System.Text.Json;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd;

/// <summary>What a new user sees first.</summary>
public sealed class DemoTests : IDisposable
{
    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("chargegateway-demo-test-");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task Chargers_show_up_at_once_and_their_power_moves()
    {
        await using var gateway = await GatewayProcess.StartAsync(data.FullName, "--demo");
        using var http = new HttpClient { BaseAddress = gateway.Url };
        http.DefaultRequestHeaders.Add("X-API-Key", "demo");
        await Until.TrueAsync(async () => JsonElement.Parse(await http.GetStringAsync("/API/Status")).GetArrayLength() >= 6);
        await Until.TrueAsync(async () => (await ChargingAsync(http)).IsSupersetOf(["garage", "driveway", "courtyard"]));
        var before = await PowersAsync(http);
        await Until.TrueAsync(async () => !(await PowersAsync(http)).SequenceEqual(before));

        (await http.GetStringAsync("/API/UnlockConnector/station42/1")).ShouldBe("""{"status": "Unlocked"}""");
        (await http.GetStringAsync("/API/SetChargingLimit/station42/1/2000W")).ShouldBe("""{"status": "Accepted"}""");
    }

    static async Task<HashSet<string>> ChargingAsync(HttpClient http) =>
        [.. JsonElement.Parse(await http.GetStringAsync("/API/Status")).EnumerateArray()
            .Where(charger => charger.GetProperty("OnlineConnectors").EnumerateObject().Any(connector =>
                connector.Value.GetProperty("ChargeRateKW") is { ValueKind: JsonValueKind.Number } power && power.GetDouble() > 1))
            .Select(charger => charger.GetProperty("id").GetString()!)];

    static async Task<List<double>> PowersAsync(HttpClient http) =>
        [.. JsonElement.Parse(await http.GetStringAsync("/API/Status")).EnumerateArray()
            .OrderBy(charger => charger.GetProperty("id").GetString(), StringComparer.Ordinal)
            .SelectMany(charger => charger.GetProperty("OnlineConnectors").EnumerateObject())
            .Select(connector => connector.Value.GetProperty("ChargeRateKW"))
            .Where(power => power.ValueKind == JsonValueKind.Number)
            .Select(power => power.GetDouble())
            .Where(power => power > 0)];
}
