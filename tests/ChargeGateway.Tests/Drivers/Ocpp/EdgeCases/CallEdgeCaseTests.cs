using System.Net;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Cases 32 to 35: the gateway's own calls.</summary>
public sealed class CallEdgeCaseTests(HurriedGateway hurried, OpenGateway open) : IClassFixture<HurriedGateway>, IClassFixture<OpenGateway>
{
    const string Unlocked = """{"status":"Unlocked"}""";

    [Theory]
    [InlineData("[3,\"nobody\",{\"status\":\"UnlockFailed\"}]")]
    [InlineData("[4,\"nobody\",\"InternalError\",\"\",{}]")]
    [InlineData("[3,\"nobody\"]")]
    [InlineData("[3,5,{\"status\":\"UnlockFailed\"}]")]
    [InlineData("[3]")]
    [InlineData("[4,null]")]
    [InlineData("[3,\"\",{}]")]
    public async Task Edge_32_an_answer_to_nothing_leaves_the_pending_call_unharmed(string stray)
    {
        await using var charger = await DialAsync(open, out var id);
        await charger.SendAsync(stray);
        var asking = open.Gateway.GetAsync($"/API/UnlockConnector/{id}/1");
        var call = await charger.NextCallAsync();
        await charger.SendAsync(stray);
        await charger.SendAsync($"[3,\"{call.Id}\",{Unlocked}]");
        await charger.SendAsync($"[3,\"{call.Id}\",{{\"status\":\"UnlockFailed\"}}]");
        (await asking).Body.ShouldBe("""{"status": "Unlocked"}""");
        await charger.AskAsync("Heartbeat", "{}");
    }

    [Fact]
    public async Task Edge_33_one_call_is_outstanding_and_the_charger_s_own_are_answered_meanwhile()
    {
        await using var charger = await DialAsync(open, out var id);
        var asking = Enumerable.Range(1, 5).Select(connector => open.Gateway.GetAsync($"/API/UnlockConnector/{id}/{connector}")).ToArray();
        for (var answered = 0; answered < 5; answered++)
        {
            var call = await charger.NextCallAsync();
            await charger.AskAsync("Heartbeat", "{}");
            await charger.StartAsync(connector: answered + 1);
            await charger.AskAsync("StatusNotification", """{"connectorId":1,"errorCode":"NoError","status":"Charging"}""");
            charger.HasCall.ShouldBeFalse("the next call waits for the answer to this one");
            await charger.SendAsync($"[3,\"{call.Id}\",{Unlocked}]");
        }

        foreach (var one in asking) (await one).Body.ShouldBe("""{"status": "Unlocked"}""");
    }

    [Fact]
    public async Task Edge_34_a_late_answer_is_an_event_and_never_the_answer_to_the_next_call()
    {
        using var events = hurried.Gateway.Get<IEventStream>().Subscribe(1000);
        await using var charger = await DialAsync(hurried, out var id);
        (await hurried.Gateway.GetAsync($"/API/UnlockConnector/{id}/1")).ShouldBe((HttpStatusCode.OK, """{"status": "Timeout"}"""));
        var first = await charger.NextCallAsync();

        var asking = hurried.Gateway.GetAsync($"/API/UnlockConnector/{id}/2");
        var second = await charger.NextCallAsync();
        await charger.SendAsync($"[3,\"{first.Id}\",{{\"status\":\"UnlockFailed\"}}]");
        var late = await LateAsync(events, id);
        late.Method.ShouldBe("UnlockConnector");
        late.Answer.ToString().ShouldBe("""{"status":"UnlockFailed"}""");
        late.Took.ShouldBeGreaterThan(TimeSpan.FromSeconds(0.9));
        asking.IsCompleted.ShouldBeFalse();

        await charger.SendAsync($"[3,\"{second.Id}\",{Unlocked}]");
        (await asking).Body.ShouldBe("""{"status": "Unlocked"}""");
    }

    [Fact]
    public async Task Edge_34_a_late_error_is_told_with_its_code()
    {
        using var events = hurried.Gateway.Get<IEventStream>().Subscribe(1000);
        await using var charger = await DialAsync(hurried, out var id);
        (await hurried.Gateway.GetAsync($"/API/UnlockConnector/{id}/1")).Body.ShouldBe("""{"status": "Timeout"}""");
        var call = await charger.NextCallAsync();
        await charger.SendAsync($"[4,\"{call.Id}\",\"InternalError\",\"jammed\",{{}}]");
        var late = await LateAsync(events, id);
        late.Answer.GetProperty("error").GetString().ShouldBe("InternalError");
        late.Answer.GetProperty("description").GetString().ShouldBe("jammed");
    }

    [Fact]
    public async Task Edge_34_an_answer_after_the_caller_has_left_is_an_event_too()
    {
        using var events = open.Gateway.Get<IEventStream>().Subscribe(1000);
        await using var charger = await DialAsync(open, out var id);
        using var leaving = new CancellationTokenSource();
        var asking = open.Gateway.GetAsync($"/API/UnlockConnector/{id}/1", leaving.Token);
        var call = await charger.NextCallAsync();
        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(asking);

        var next = open.Gateway.GetAsync($"/API/UnlockConnector/{id}/2");
        await Task.Delay(100);
        charger.HasCall.ShouldBeFalse("the call of the caller who left still has the line");
        await charger.SendAsync($"[3,\"{call.Id}\",{{\"status\":\"UnlockFailed\"}}]");
        (await LateAsync(events, id)).Answer.ToString().ShouldBe("""{"status":"UnlockFailed"}""");
        await charger.AnswerNextAsync("UnlockConnector", Unlocked);
        (await next).Body.ShouldBe("""{"status": "Unlocked"}""");
    }

    [Theory]
    [InlineData("[4,\"{id}\",\"NotSupported\",\"no\",{}]", Failure.DeviceError, "NotSupported")]
    [InlineData("[4,\"{id}\",\"NotSupported\"]", Failure.DeviceError, "NotSupported")]
    [InlineData("[4,\"{id}\"]", Failure.Protocol, null)]
    [InlineData("[3,\"{id}\"]", Failure.Protocol, null)]
    [InlineData("[3,\"{id}\",null]", Failure.Protocol, null)]
    [InlineData("[3,\"{id}\",{}]", Failure.Protocol, null)]
    [InlineData("[3,\"{id}\",{\"status\":{}}]", Failure.Protocol, null)]
    [InlineData("[3,\"{id}\",{\"status\":\"Unlocked\"}", Failure.Protocol, null)]
    public async Task Edge_35_an_error_or_an_unusable_answer_ends_the_wait_at_once(string answer, Failure failure, string? code)
    {
        await using var charger = await DialAsync(open, out var id);
        var api = open.Gateway.GetAsync($"/API/UnlockConnector/{id}/1");
        await charger.SendAsync(answer.Replace("{id}", (await charger.NextCallAsync()).Id, StringComparison.Ordinal));
        (await api.WaitAsync(TimeSpan.FromSeconds(10))).ShouldBe((HttpStatusCode.BadGateway, ""));

        var fleet = open.Gateway.Get<IFleet>().SendAsync(id, new UnlockConnector(1), Until.Soon);
        await charger.SendAsync(answer.Replace("{id}", (await charger.NextCallAsync()).Id, StringComparison.Ordinal));
        var failed = await Should.ThrowAsync<ChargePointException>(fleet);
        (failed.Failure, failed.Code).ShouldBe((failure, code));
        await charger.AskAsync("Heartbeat", "{}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Edge_35_a_lost_line_ends_the_wait_at_once(bool politely)
    {
        var charger = await DialAsync(open, out var id);
        var outstanding = open.Gateway.GetAsync($"/API/UnlockConnector/{id}/1");
        await charger.NextCallAsync();
        var queued = open.Gateway.GetAsync($"/API/UnlockConnector/{id}/2");
        if (politely) await charger.Socket.CloseOutputAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, "", Until.Soon);
        else await charger.DisposeAsync();
        (await outstanding.WaitAsync(TimeSpan.FromSeconds(10))).Status.ShouldBe(HttpStatusCode.BadGateway);
        (await queued.WaitAsync(TimeSpan.FromSeconds(10))).Status.ShouldBe(HttpStatusCode.NotFound);
        await charger.DisposeAsync();
    }

    [Fact]
    public async Task Edge_35_unknown_and_offline_are_told_apart()
    {
        await (await DialAsync(open, out var id)).DisposeAsync();
        await Until.TrueAsync(async () => !(await open.Gateway.GetAsync("/API/Status")).Body.Contains(id));
        var fleet = open.Gateway.Get<IFleet>();
        var offline = await Should.ThrowAsync<ChargePointException>(() => fleet.SendAsync(id, new Reset(), Until.Soon));
        offline.Failure.ShouldBe(Failure.Offline);
        var unknown = await Should.ThrowAsync<ChargePointException>(() => fleet.SendAsync("never seen", new Reset(), Until.Soon));
        unknown.Failure.ShouldBe(Failure.Unknown);
        (await open.Gateway.GetAsync($"/API/Reset/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    static Task<RawCharger> DialAsync(SharedGateway shared, out string id) =>
        RawCharger.ConnectAsync(shared.Gateway, id = "c" + Guid.NewGuid().ToString("N"));

    static async Task<CommandLate> LateAsync(EventSubscription events, string id)
    {
        while (true)
        {
            if (await events.Events.ReadAsync(Until.Soon) is CommandLate late && late.ChargePointId == id) return late;
        }
    }
}
