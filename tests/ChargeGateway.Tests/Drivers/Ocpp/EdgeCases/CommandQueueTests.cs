using System.Diagnostics;
using System.Net;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Many callers of one charger: each waits no longer than it may, and nobody waits for another charger's sake.</summary>
public sealed class CommandQueueTests(HurriedGateway hurried, OpenGateway open) : IClassFixture<HurriedGateway>, IClassFixture<OpenGateway>
{
    const string Unlocked = """{"status":"Unlocked"}""";

    [Fact]
    public async Task Waiting_in_the_queue_counts_against_the_deadline()
    {
        await using var charger = await RawCharger.ConnectAsync(hurried.Gateway, "queue");
        var took = Stopwatch.StartNew();
        var asking = Enumerable.Range(1, 10).Select(i => hurried.Gateway.GetAsync($"/API/UnlockConnector/queue/{i}")).ToArray();
        foreach (var one in asking) (await one).ShouldBe((HttpStatusCode.OK, """{"status": "Timeout"}"""));
        took.Elapsed.TotalSeconds.ShouldBeInRange(0.9, 4);
    }

    [Fact]
    public async Task What_timed_out_in_the_queue_is_never_sent()
    {
        await using var charger = await RawCharger.ConnectAsync(hurried.Gateway, "stale");
        var first = hurried.Gateway.GetAsync("/API/UnlockConnector/stale/1");
        var blocking = await charger.NextCallAsync();
        using var impatient = new CancellationTokenSource(TimeSpan.FromSeconds(0.2));
        await Should.ThrowAsync<OperationCanceledException>(
            () => hurried.Gateway.Get<IFleet>().SendAsync("stale", new UnlockConnector(2), impatient.Token));
        await charger.SendAsync($"[3,\"{blocking.Id}\",{Unlocked}]");
        await first;
        var third = hurried.Gateway.GetAsync("/API/UnlockConnector/stale/3");
        (await charger.AnswerNextAsync("UnlockConnector", Unlocked)).Payload.GetProperty("connectorId").GetInt32().ShouldBe(3);
        (await third).Body.ShouldBe("""{"status": "Unlocked"}""");
    }

    [Fact]
    public async Task Commands_are_sent_in_the_order_in_which_they_came()
    {
        await using var charger = await RawCharger.ConnectAsync(open.Gateway, "order");
        var fleet = open.Gateway.Get<IFleet>();
        var asking = Enumerable.Range(1, 20).Select(i => fleet.SendAsync("order", new UnlockConnector(i), Until.Soon)).ToArray();
        for (var i = 1; i <= 20; i++)
            (await charger.AnswerNextAsync("UnlockConnector", Unlocked)).Payload.GetProperty("connectorId").GetInt32().ShouldBe(i);
        await Task.WhenAll(asking);
    }

    [Fact]
    public async Task The_queue_is_bounded_and_one_more_is_busy()
    {
        await using var gateway = await TestGateway.StartAsync(
            "--Ocpp:UnknownChargers=Accept", "--Ocpp:MaxQueuedCommands=4", "--Gateway:ConcurrentCommands=100");
        await using var charger = await RawCharger.ConnectAsync(gateway, "cp");
        var fleet = gateway.Get<IFleet>();
        var asking = Enumerable.Range(1, 5).Select(i => fleet.SendAsync("cp", new UnlockConnector(i), Until.Soon)).ToArray();
        var refused = await Should.ThrowAsync<ChargePointException>(() => fleet.SendAsync("cp", new UnlockConnector(6), Until.Soon));
        refused.Failure.ShouldBe(Failure.Busy);
        (await gateway.GetAsync("/API/UnlockConnector/cp/7")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        for (var i = 0; i < 5; i++) await charger.AnswerNextAsync("UnlockConnector", Unlocked);
        await Task.WhenAll(asking);
        var after = gateway.GetAsync("/API/UnlockConnector/cp/8");
        await charger.AnswerNextAsync("UnlockConnector", Unlocked);
        (await after).Body.ShouldBe("""{"status": "Unlocked"}""");
    }

    [Fact]
    public async Task A_hundred_callers_of_a_silent_charger_slow_nobody_else()
    {
        await using var silent = await RawCharger.ConnectAsync(open.Gateway, "silent");
        await using var healthy = await Neighbour.MoveInAsync(open.Gateway, "beside silent");
        using var leaving = new CancellationTokenSource();
        var waiting = Enumerable.Range(0, 100).Select(i => open.Gateway.GetAsync($"/API/UnlockConnector/silent/{i}", leaving.Token)).ToArray();
        await silent.NextCallAsync();
        for (var i = 0; i < 20; i++) await healthy.ShouldBeServedAsync(2);
        waiting.ShouldAllBe(one => !one.IsCompleted);
        await leaving.CancelAsync();
        foreach (var one in waiting) await Should.ThrowAsync<OperationCanceledException>(one);
    }
}
