using System.Diagnostics;
using System.Net;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Case 39: who is silent is gone, who is alive stays. Pings after 0.2 s, given up after another 1.5 s.</summary>
public sealed class LivenessTests(LivelyGateway lively) : IClassFixture<LivelyGateway>
{
    static readonly TimeSpan Long = TimeSpan.FromSeconds(4);

    [Fact]
    public async Task Edge_39_a_peer_that_does_not_answer_pings_is_gone()
    {
        await using var socket = await RawSocket.DialAsync(lively.Gateway, "dead");
        socket.AnswersPings = false;
        (await IsThereAsync("dead")).ShouldBeTrue();
        var waited = Stopwatch.StartNew();
        await socket.EndedAsync();
        waited.Elapsed.TotalSeconds.ShouldBeInRange(0.3, 5);
        await Until.TrueAsync(async () => !await IsThereAsync("dead"));
    }

    [Fact]
    public async Task Edge_39_a_command_at_a_dead_peer_ends_with_its_line()
    {
        await using var socket = await RawSocket.DialAsync(lively.Gateway, "dead asked");
        socket.AnswersPings = false;
        var asking = lively.Gateway.GetAsync("/API/UnlockConnector/dead%20asked/1");
        await socket.ReceiveTextAsync();
        (await asking.WaitAsync(TimeSpan.FromSeconds(8))).Status.ShouldBe(HttpStatusCode.BadGateway);
    }

    [Fact]
    public async Task Edge_39_an_idle_peer_that_answers_pings_stays()
    {
        await using var socket = await RawSocket.DialAsync(lively.Gateway, "idle");
        var reading = socket.EndedAsync();
        await Task.WhenAny(reading, Task.Delay(Long));
        reading.IsCompleted.ShouldBeFalse();
        (await IsThereAsync("idle")).ShouldBeTrue();
    }

    /// <summary>It is never pinged, as it is never quiet for the three seconds after which it would be; a ping would cut it within a second.</summary>
    [Fact]
    public async Task Edge_39_a_peer_that_talks_all_the_time_needs_no_pong()
    {
        await using var gateway = await TestGateway.StartAsync(
            "--Ocpp:UnknownChargers=Accept", "--Ocpp:PingInterval=00:00:03", "--Ocpp:PingTimeout=00:00:00.5");
        await using var socket = await RawSocket.DialAsync(gateway, "talker");
        socket.AnswersPings = false;
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < TimeSpan.FromSeconds(6))
        {
            await socket.SendAsync("""[2,"h","Heartbeat",{}]""");
            await socket.ReceiveTextAsync();
            await Task.Delay(50);
        }

        (await gateway.GetAsync("/API/Status")).Body.ShouldContain("\"talker\"");
    }

    [Fact]
    public async Task Edge_40_a_peer_in_the_middle_of_an_endless_frame_is_gone()
    {
        await using var socket = await RawSocket.DialAsync(lively.Gateway, "endless");
        socket.AnswersPings = false;
        await socket.WriteAsync(RawSocket.Frame(RawSocket.Text, [1, 2, 3], claimed: 1L << 40));
        await socket.EndedAsync();
        await Until.TrueAsync(async () => !await IsThereAsync("endless"));
    }

    async Task<bool> IsThereAsync(string id) => (await lively.Gateway.GetAsync("/API/Status")).Body.Contains($"\"{id}\"");
}
