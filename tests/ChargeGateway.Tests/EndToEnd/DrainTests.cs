using System.Diagnostics;
using System.Net;
using System.Net.WebSockets;
using ChargeGateway.Simulator.Cfos;
using ChargeGateway.Simulator.Lektrico;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd;

/// <summary>What SIGTERM does to a gateway whose chargers are slow.</summary>
public sealed class DrainTests : IDisposable
{
    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("chargegateway-drain-");

    public void Dispose() => data.Delete(recursive: true);

    [NeedsFact("sh")]
    public async Task A_command_under_way_is_answered_and_no_new_one_begins()
    {
        await using var gateway = await StartAsync();
        using var http = Caller(gateway);
        await using var charger = await ConnectAsync(gateway, "cp");
        var waiting = http.GetAsync("/API/UnlockConnector/cp/1");
        var call = await charger.NextCallAsync();

        await gateway.TerminateAsync();
        await Until.TrueAsync(async () => (await http.GetAsync("/health/ready")).StatusCode == HttpStatusCode.ServiceUnavailable);
        (await http.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK, "it still answers");
        using var refused = await http.GetAsync("/API/Reset/cp");
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldBe(TimeSpan.FromSeconds(10));
        charger.HasCall.ShouldBeFalse("the refused command was not sent");
        charger.Socket.State.ShouldBe(WebSocketState.Open, "the charger can still answer");
        var transaction = await charger.StartAsync();

        await charger.SendAsync($$"""[3,"{{call.Id}}",{"status":"Unlocked"}]""");
        (await (await waiting).Content.ReadAsStringAsync()).ShouldBe("""{"status": "Unlocked"}""");
        await charger.Ended.WaitAsync(Until.Bound);
        charger.CloseStatus.ShouldBe(WebSocketCloseStatus.EndpointUnavailable);
        (await gateway.ExitCodeAsync()).ShouldBe(0);
        (await gateway.Output).ShouldNotContain("Exception");
        data.EnumerateFiles("*-wal").ShouldBeEmpty("the store was closed");

        await using var again = await StartAsync();
        await using var back = await ConnectAsync(again, "cp");
        (await back.StartAsync()).ShouldBe(transaction, "a charge that began meanwhile is kept");
    }

    [NeedsFact("sh")]
    public async Task A_charger_that_does_not_answer_holds_it_up_only_so_long()
    {
        await using var gateway = await StartAsync("--Gateway:DrainTimeout=00:00:01");
        using var http = Caller(gateway);
        await using var charger = await ConnectAsync(gateway, "cp");
        var waiting = http.GetAsync("/API/UnlockConnector/cp/1");
        await charger.NextCallAsync();

        var watch = Stopwatch.StartNew();
        await gateway.TerminateAsync();

        (await waiting).StatusCode.ShouldBe(HttpStatusCode.BadGateway, "its caller is told");
        (await gateway.ExitCodeAsync()).ShouldBe(0);
        watch.Elapsed.ShouldBeGreaterThan(TimeSpan.FromSeconds(1));
        charger.CloseStatus.ShouldBe(WebSocketCloseStatus.EndpointUnavailable);
        (await gateway.Output).ShouldContain("1 commands are not answered yet");
    }

    [NeedsFact("sh")]
    public async Task Polled_devices_are_let_go_at_once_also_one_that_hangs()
    {
        await using var cfos = await VirtualCfos.StartAsync();
        await using var lektrico = await VirtualLektrico.StartAsync();
        lektrico.Faults.Silent = true;
        await using var gateway = await StartAsync(
            "--Gateway:Chargers:0:Id=yard",
            "--Gateway:Chargers:0:Driver=cfos",
            $"--Gateway:Chargers:0:Address=modbus://127.0.0.1:{cfos.EvsePort}",
            "--Gateway:Chargers:1:Id=garage",
            "--Gateway:Chargers:1:Driver=lektrico",
            $"--Gateway:Chargers:1:Address={lektrico.Address}");
        using var http = Caller(gateway);
        await Until.TrueAsync(async () => (await http.GetStringAsync("/API/Status")).Contains("\"yard\""));
        await Until.TrueAsync(() => lektrico.Requests.Count > 0);

        var watch = Stopwatch.StartNew();
        await gateway.TerminateAsync();

        (await gateway.ExitCodeAsync()).ShouldBe(0);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5), "no command is under way, so nothing is waited for");
        (await gateway.Output).ShouldNotContain("Exception");
    }

    Task<GatewayProcess> StartAsync(params string[] settings) =>
        GatewayProcess.StartAsync(data.FullName, ["--Ocpp:UnknownChargers=Accept", "--Ocpp:UnknownTags=Accept", .. settings]);

    static HttpClient Caller(GatewayProcess gateway)
    {
        var http = new HttpClient { BaseAddress = gateway.Url };
        http.DefaultRequestHeaders.Add("X-API-Key", "test-key");
        return http;
    }

    static async Task<RawCharger> ConnectAsync(GatewayProcess gateway, string id)
    {
        var url = new UriBuilder(gateway.Url) { Scheme = "ws", Path = "/OCPP/" + id }.Uri;
        var charger = await RawCharger.ConnectAsync(url, null, "ocpp1.6");
        await charger.BootAsync();
        return charger;
    }
}
