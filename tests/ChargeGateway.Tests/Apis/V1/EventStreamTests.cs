using System.Text.Json;
using ChargeGateway.Core.Events;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.V1;

/// <summary><c>GET /v1/events</c>: filters, resuming, formats.</summary>
public sealed class EventStreamTests(OneGateway one) : IClassFixture<OneGateway>
{
    readonly TestGateway gateway = one.Gateway;

    [Fact]
    public async Task What_happens_at_a_charger_comes_in_order_with_its_names()
    {
        await using var stream = await EventReader.OpenAsync(gateway.Http, "/v1/events?charger=story");
        await using (var charger = await RawCharger.ConnectAsync(gateway, "story"))
        {
            await charger.BootAsync();
            await charger.AskAsync("StatusNotification", """{"connectorId":1,"errorCode":"NoError","status":"Charging"}""");
            var session = await charger.StartAsync(meter: 1000);
            await charger.AskAsync(
                "MeterValues",
                $$"""{"connectorId":1,"transactionId":{{session}},"meterValue":[{"timestamp":"2026-01-01T10:05:00Z","sampledValue":[{"value":"1500"}]}]}""");
            var asking = gateway.Http.Post("/v1/chargers/story/commands/unlock-connector", """{"connector":1}""");
            await charger.AnswerNextAsync("UnlockConnector", """{"status":"UnlockFailed"}""");
            await asking;
            await charger.AskAsync("StopTransaction", $$"""{"transactionId":{{session}},"meterStop":3000,"timestamp":"2026-01-01T11:00:00Z"}""");
        }

        var events = await stream.TakeAsync(8);

        events.Select(happened => happened.Type).ShouldBe([
            "charger.connected", "charger.booted", "connector.status", "session.started", "meter.values", "command.completed", "session.ended",
            "charger.disconnected",
        ]);
        events.ShouldAllBe(happened => happened.Json.GetProperty("charger").GetString() == "story");
        events[2].Json.GetProperty("status").GetString().ShouldBe("Charging");
        events[4].Json.GetProperty("readings")[0].GetProperty("values")[0].GetProperty("value").GetDecimal().ShouldBe(1500);
        var done = events[5].Json;
        (done.GetProperty("command").GetString(), done.GetProperty("status").GetString(), done.GetProperty("by").GetString())
            .ShouldBe(("unlock-connector", "UnlockFailed", "test"));
        events[6].Json.GetProperty("session").GetProperty("energy").GetDecimal().ShouldBe(2000);
        events.ShouldAllBe(happened => happened.Id == happened.Json.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_caller_that_comes_back_goes_on_where_it_was()
    {
        await using var charger = await RawCharger.ArriveAsync(gateway, "resume");
        await using var first = await EventReader.OpenAsync(gateway.Http, "/v1/events?charger=resume&type=charger.error");
        Publish("resume", "one");
        var seen = (await first.TakeAsync(1))[0];
        await first.DisposeAsync();
        Publish("resume", "two");
        Publish("resume", "three");

        await using var second = await EventReader.OpenAsync(gateway.Http, "/v1/events?charger=resume&type=charger.*", ("Last-Event-ID", seen.Id));
        var missed = await second.TakeAsync(2);
        await using var fromBefore = await EventReader.OpenAsync(
            gateway.Http, "/v1/events?charger=resume&type=charger.error", ("Last-Event-ID", "18c0-5"));

        missed.Select(happened => happened.Json.GetProperty("code").GetString()).ShouldBe(["two", "three"]);
        (await fromBefore.TakeAsync(3)).Select(happened => happened.Json.GetProperty("code").GetString()).ShouldBe(["one", "two", "three"]);
    }

    [Fact]
    public async Task A_late_answer_is_told()
    {
        await using var charger = await RawCharger.ArriveAsync(gateway, "late");
        await using var stream = await EventReader.OpenAsync(gateway.Http, "/v1/events?charger=late&type=command.*");
        var asking = gateway.Http.Post("/v1/chargers/late/commands/reset", null, ("Prefer", "wait=1"));
        var call = await charger.NextCallAsync();
        (await asking).ShouldFail(504, "charger-timeout");
        await charger.SendAsync($$"""[3,"{{call.Id}}",{"status":"Accepted"}]""");

        var events = await stream.TakeAsync(2);

        events.Select(happened => happened.Type).ShouldBe(["command.completed", "command.late"]);
        events[0].Json.GetProperty("failure").GetString().ShouldBe("TimedOut");
        events[1].Json.GetProperty("answer").GetProperty("status").GetString().ShouldBe("Accepted");
    }

    [Fact]
    public async Task Wrong_types_are_refused_and_limited_keys_follow_their_chargers_only()
    {
        (await gateway.Http.Get("/v1/events?type=session.begun")).ShouldFail(400, "bad-request").ShouldContain("session.started");
        using var guest = gateway.Http.As("guest-key");
        await using var stream = await EventReader.OpenAsync(guest, "/v1/events?type=charger.error");
        Publish("somebody", "hidden");
        Publish("theirs", "shown");

        (await stream.TakeAsync(1))[0].Json.GetProperty("code").GetString().ShouldBe("shown");
    }

    [Fact]
    public async Task They_come_as_ndjson_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/events?charger=lines");
        request.Headers.Add("Accept", "application/x-ndjson");
        using var response = await gateway.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Until.Soon);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        (await reader.ReadLineAsync(Until.Soon)).ShouldBe("");
        Publish("lines", "E7");

        JsonElement.Parse((await reader.ReadLineAsync(Until.Soon))!).GetProperty("code").GetString().ShouldBe("E7");
    }

    [Fact]
    public async Task Errors_stand_in_the_charger_too()
    {
        await using var charger = await RawCharger.ArriveAsync(gateway, "faulty");
        Publish("faulty", "E1");
        Publish("faulty", "E2");

        await Until.TrueAsync(async () => (await gateway.Http.Get("/v1/chargers/faulty"))["errors"].GetArrayLength() == 2);
        (await gateway.Http.Get("/v1/chargers/faulty"))["errors"][0].GetProperty("code").GetString().ShouldBe("E2");
    }

    void Publish(string charger, string code) =>
        gateway.Get<IEventStream>().Publish(new ChargerError(charger, DateTimeOffset.UtcNow, code, "It broke."));
}
