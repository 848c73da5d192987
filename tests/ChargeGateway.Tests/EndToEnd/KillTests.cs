using System.Net;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd;

/// <summary>What was answered survives <c>kill -9</c>.</summary>
public sealed class KillTests : IDisposable
{
    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("chargegateway-kill-");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task An_answered_start_and_an_answered_stop_survive()
    {
        int running, ended;
        await using (var gateway = await StartAsync())
        {
            await using var charger = await ConnectAsync(gateway);
            ended = await charger.StartAsync(connector: 1, meter: 100, at: "2026-01-01T10:00:00Z");
            await charger.AskAsync("StopTransaction", Stop(ended));
            running = await charger.StartAsync(connector: 2, meter: 200, at: "2026-01-01T10:00:00Z");
            await gateway.KillAsync();
        }

        await using var again = await StartAsync();
        await using var back = await ConnectAsync(again);
        using var http = new HttpClient { BaseAddress = again.Url };
        http.DefaultRequestHeaders.Add("X-API-Key", "test-key");
        await Until.TrueAsync(async () => (await http.GetStringAsync("/API/Status")).Contains("\"cp\""));

        (await http.GetAsync("/API/StopTransaction/cp/1")).StatusCode.ShouldBe(HttpStatusCode.FailedDependency, "it had ended");
        var stopping = http.GetStringAsync("/API/StopTransaction/cp/2");
        (await back.AnswerNextAsync("RemoteStopTransaction", """{"status":"Accepted"}""")).Payload.GetProperty("transactionId").GetInt32().ShouldBe(running);
        (await stopping).ShouldBe("""{"status": "Accepted"}""");

        (await back.StartAsync(connector: 2, meter: 200, at: "2026-01-01T10:00:00Z")).ShouldBe(running, "the charger had missed the answer and asks again");
        (await back.StartAsync(connector: 1, meter: 300, at: "2026-01-01T12:00:00Z")).ShouldBeGreaterThan(Math.Max(running, ended));
    }

    static string Stop(int transaction) => $$"""{"transactionId":{{transaction}},"meterStop":150,"timestamp":"2026-01-01T11:00:00Z"}""";

    static Task<RawCharger> ConnectAsync(GatewayProcess gateway) =>
        RawCharger.ConnectAsync(new UriBuilder(gateway.Url) { Scheme = "ws", Path = "/OCPP/cp" }.Uri, null, "ocpp1.6");

    Task<GatewayProcess> StartAsync() =>
        GatewayProcess.StartAsync(data.FullName, "--Ocpp:UnknownChargers=Accept", "--Ocpp:UnknownTags=Accept");
}
