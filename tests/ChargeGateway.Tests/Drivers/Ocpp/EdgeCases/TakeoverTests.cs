using System.Diagnostics;
using System.Net;
using System.Net.WebSockets;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Case 40: a second connection of one identity takes over.</summary>
public sealed class TakeoverTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    [Fact]
    public async Task Edge_40_the_newest_connection_wins_and_the_old_close_does_not_take_it_along()
    {
        await using var old = await RawCharger.ConnectAsync(open.Gateway, "twin");
        await old.BootAsync();
        await using var present = await Neighbour.MoveInAsync(open.Gateway, "twin");
        await old.Ended.WaitAsync(Until.Bound);
        old.CloseStatus.ShouldBe(WebSocketCloseStatus.NormalClosure);
        for (var i = 0; i < 3; i++) await present.ShouldBeServedAsync();
        (await open.Gateway.GetAsync("/API/Status")).Body.Split("\"twin\"").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Edge_40_a_command_on_the_old_line_ends_at_once_also_when_nobody_is_there_any_more(bool answersClose)
    {
        var id = "twin" + answersClose;
        await using var old = await RawSocket.DialAsync(open.Gateway, id);
        var outstanding = open.Gateway.GetAsync($"/API/UnlockConnector/{id}/1");
        await old.ReceiveTextAsync();
        var waited = Stopwatch.StartNew();
        await using var present = await Neighbour.MoveInAsync(open.Gateway, id);
        if (answersClose)
        {
            (await old.CloseCodeAsync()).ShouldBe(1000);
            await old.WriteAsync(RawSocket.Frame(RawSocket.Close, [0x03, 0xE8]));
        }

        (await outstanding).Status.ShouldBe(HttpStatusCode.BadGateway);
        waited.Elapsed.TotalSeconds.ShouldBeLessThan(3);
        await present.ShouldBeServedAsync();
        await old.EndedAsync();
        await present.ShouldBeServedAsync();
    }

    [Fact]
    public async Task Edge_40_what_the_old_line_says_on_its_way_out_is_answered_or_dropped_but_its_goodbye_arrives()
    {
        await using var old = await RawSocket.DialAsync(open.Gateway, "crossing");
        await using var present = await Neighbour.MoveInAsync(open.Gateway, "crossing");
        for (var i = 0; i < 20; i++) await old.SendAsync($"[2,\"{i}\",\"Heartbeat\",{{}}]");
        (await old.CloseCodeAsync()).ShouldBe(1000);
        await old.WriteAsync(RawSocket.Frame(RawSocket.Close, [0x03, 0xE8]));
        await old.EndedAsync();
        await present.ShouldBeServedAsync();
    }

    [Fact]
    public async Task Edge_40_a_storm_of_reconnects_of_one_identity_leaves_the_last_one()
    {
        await using var neighbour = await Neighbour.MoveInAsync(open.Gateway, "beside storm");
        var storm = new List<Task<RawSocket>>();
        for (var i = 0; i < 200; i++)
        {
            storm.Add(RawSocket.DialAsync(open.Gateway, "storm"));
            if (i % 20 == 19) await Task.WhenAll(storm);
        }

        var lines = await Task.WhenAll(storm);
        await neighbour.ShouldBeServedAsync();
        await using var last = await Neighbour.MoveInAsync(open.Gateway, "storm");
        await last.ShouldBeServedAsync();
        foreach (var line in lines) await line.DisposeAsync();
        await last.ShouldBeServedAsync();
        (await open.Gateway.GetAsync("/API/Status")).Body.Split("\"storm\"").Length.ShouldBe(2);
    }
}
