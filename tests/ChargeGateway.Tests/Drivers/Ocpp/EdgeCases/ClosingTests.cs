using System.Diagnostics;
using System.Net;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>The gateway says goodbye to its chargers and does not wait long for those who do not answer.</summary>
public sealed class ClosingTests
{
    [Fact]
    public async Task Two_hundred_chargers_hear_goodbye_and_the_gateway_stops_soon()
    {
        var gateway = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Accept", "--Gateway:DrainTimeout=00:00:01");
        var sockets = await DialAsync(gateway, 200);
        using var http = new HttpClient { BaseAddress = gateway.Url };
        http.DefaultRequestHeaders.Add("X-API-Key", TestGateway.Key);
        var outstanding = http.GetAsync(new Uri("/API/UnlockConnector/cp0/1", UriKind.Relative));
        await sockets[0].ReceiveTextAsync();
        var goodbyes = sockets.Select(async socket =>
        {
            var code = await socket.CloseCodeAsync();
            await socket.WriteAsync(RawSocket.Frame(RawSocket.Close, [0x03, 0xE9]));
            return code;
        }).ToArray();

        var stopping = Stopwatch.StartNew();
        var stopped = gateway.DisposeAsync().AsTask();
        (await Task.WhenAll(goodbyes)).ShouldAllBe(code => code == 1001);
        (await outstanding).StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        await stopped;
        stopping.Elapsed.TotalSeconds.ShouldBeLessThan(4);
        foreach (var socket in sockets) await socket.DisposeAsync();
    }

    [Fact]
    public async Task Peers_that_ignore_the_goodbye_do_not_hold_the_gateway_up()
    {
        var gateway = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Accept");
        var sockets = await DialAsync(gateway, 200);
        var stopping = Stopwatch.StartNew();
        await gateway.DisposeAsync();
        stopping.Elapsed.TotalSeconds.ShouldBeLessThan(8);
        foreach (var socket in sockets) (await socket.CloseCodeAsync()).ShouldBe(1001);
        foreach (var socket in sockets) await socket.DisposeAsync();
    }

    [Fact]
    public async Task Chargers_that_dial_in_while_the_gateway_stops_do_not_hold_it_up()
    {
        var gateway = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Accept");
        using var over = new CancellationTokenSource();
        var dialling = Enumerable.Range(0, 8).Select(i => Task.Run(() => DialOnAsync(gateway, $"late {i}", over.Token))).ToArray();
        await Until.TrueAsync(async () => (await gateway.GetAsync("/API/Status")).Body.Contains("late"));
        var stopping = Stopwatch.StartNew();
        await gateway.DisposeAsync();
        stopping.Elapsed.TotalSeconds.ShouldBeLessThan(8);
        await over.CancelAsync();
        await Task.WhenAll(dialling);
    }

    static async Task<RawSocket[]> DialAsync(TestGateway gateway, int count)
    {
        var sockets = new RawSocket[count];
        var twenty = new ParallelOptions { MaxDegreeOfParallelism = 20 };
        await Parallel.ForAsync(0, count, twenty, async (i, _) => sockets[i] = await RawSocket.DialAsync(gateway, $"cp{i}"));
        return sockets;
    }

    static async Task DialOnAsync(TestGateway gateway, string id, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await using var socket = await RawSocket.DialAsync(gateway, id);
            }
            catch (Exception refused) when (refused is IOException or System.Net.Sockets.SocketException or ShouldAssertException)
            {
                await Task.Delay(5, CancellationToken.None);
            }
        }
    }
}
