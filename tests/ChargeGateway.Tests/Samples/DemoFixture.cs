using System.Text.Json;
using ChargeGateway.Tests.EndToEnd;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Samples;

/// <summary>The demo as the samples expect it: <c>--demo</c>, with the charger <c>garage</c> charging.</summary>
public sealed class DemoFixture : IAsyncLifetime
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chargegateway-samples-");
    GatewayProcess gateway = null!;

    /// <summary>What stands in every sample for the gateway's address.</summary>
    public const string SampleUrl = "http://localhost:8080";

    public Uri Url => gateway.Url;

    /// <summary>The address without a slash at its end, as it takes the place of <see cref="SampleUrl"/>.</summary>
    public string Address => Url.GetLeftPart(UriPartial.Authority);

    public HttpClient Http { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        gateway = await GatewayProcess.StartAsync(folder.FullName, "--demo");
        Http = new HttpClient { BaseAddress = Url };
        Http.DefaultRequestHeaders.Add("X-API-Key", "demo");
        await Until.TrueAsync(async () => (await ConnectorAsync("garage", 1))?.GetProperty("status").GetString() == "Charging");
    }

    /// <summary>A connector as <c>/v1</c> shows it; none before the charger has spoken of it.</summary>
    public async Task<JsonElement?> ConnectorAsync(string charger, int number)
    {
        var connectors = (await ChargerAsync(charger)).GetProperty("connectors").EnumerateArray();
        var found = connectors.FirstOrDefault(connector => connector.GetProperty("number").GetInt32() == number);
        return found.ValueKind == JsonValueKind.Object ? found : null;
    }

    public async Task<JsonElement> ChargerAsync(string charger) => JsonElement.Parse(await Http.GetStringAsync($"/v1/chargers/{charger}"));

    /// <summary>The value of the limit that was set at a connector; none without a limit.</summary>
    public async Task<decimal?> LimitAsync(string charger, int connector) =>
        (await ConnectorAsync(charger, connector))!.Value.GetProperty("limit") is { ValueKind: JsonValueKind.Object } limit
            ? limit.GetProperty("value").GetDecimal()
            : null;

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await gateway.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
