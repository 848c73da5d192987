using System.Text.Json;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Storage;
using ChargeGateway.Storage.Samples;
using ChargeGateway.Storage.Transactions;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Cases 31, 36 and 37: what is said twice, late or out of order about charges.</summary>
public sealed class TransactionEdgeCaseTests(OpenGateway open, StrictGateway strict) : IClassFixture<OpenGateway>, IClassFixture<StrictGateway>
{
    const string Start = """{"connectorId":1,"idTag":"GOOD","meterStart":100,"timestamp":"2026-01-01T10:00:00Z"}""";

    [Fact]
    public async Task Edge_31_the_same_start_with_the_same_or_a_new_id_is_one_charge()
    {
        var (charger, id) = await DialAsync();
        await using var line = charger;
        using var events = open.Gateway.Get<IEventStream>().Subscribe(1000);
        var first = Number(await charger.AskAsync("StartTransaction", Start, "same"));
        Number(await charger.AskAsync("StartTransaction", Start, "same")).ShouldBe(first);
        Number(await charger.AskAsync("StartTransaction", Start, "other")).ShouldBe(first);
        await charger.DisposeAsync();
        await using var again = await RawCharger.ConnectAsync(open.Gateway, id);
        Number(await again.AskAsync("StartTransaction", Start, "same")).ShouldBe(first);
        Number(await again.AskAsync("StartTransaction", Start, "third")).ShouldBe(first);

        (await ChargesAsync(open, id)).Select(charge => charge.Id).ShouldBe([first]);
        var told = new List<ChargerEvent>();
        while (events.Events.TryRead(out var happened)) told.Add(happened);
        told.OfType<SessionStarted>().Count(started => started.ChargePointId == id).ShouldBe(1);
    }

    [Fact]
    public async Task Edge_31_a_start_repeated_before_its_answer_is_one_charge_too()
    {
        var id = "impatient";
        await using var socket = await RawSocket.DialAsync(open.Gateway, id);
        var frames = Enumerable.Range(0, 20).SelectMany(i => RawSocket.Frame($"[2,\"s{i % 3}\",\"StartTransaction\",{Start}]")).ToArray();
        await socket.WriteAsync(frames);
        var answers = new List<int>();
        for (var i = 0; i < 20; i++) answers.Add(Number(JsonElement.Parse(await socket.ReceiveTextAsync())[2]));
        answers.Distinct().Count().ShouldBe(1);
        (await ChargesAsync(open, id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Edge_31_an_old_id_with_other_content_is_a_new_call()
    {
        var (charger, id) = await DialAsync();
        await using var line = charger;
        var first = Number(await charger.AskAsync("StartTransaction", Start, "1"));
        var second = Number(await charger.AskAsync("StartTransaction", Start.Replace("10:00", "11:00"), "1"));
        second.ShouldNotBe(first);
        (await ChargesAsync(open, id)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Edge_36_what_happened_offline_comes_in_a_burst_and_is_answered_in_order()
    {
        await using var socket = await RawSocket.DialAsync(strict.Gateway, "open");
        string[] calls =
        [
            $"[2,\"1\",\"StartTransaction\",{Start}]",
            """[2,"2","StartTransaction",{"connectorId":2,"idTag":"BLOCKED","meterStart":5,"timestamp":"2026-01-01T10:01:00Z"}]""",
            """[2,"3","StartTransaction",{"connectorId":3,"idTag":"STRANGER","meterStart":5,"timestamp":"2026-01-01T10:02:00Z"}]""",
            """[2,"4","StopTransaction",{"transactionId":2000000000,"idTag":"GOOD","meterStop":900,"timestamp":"2025-12-31T10:02:00Z"}]""",
            """[2,"5","StopTransaction",{"transactionId":-1,"meterStop":900,"timestamp":"2025-12-31T10:02:00Z","reason":"PowerLoss"}]""",
            """[2,"6","StopTransaction",{"transactionId":0,"meterStop":900,"timestamp":"2025-12-31T10:02:00Z"}]""",
            """[2,"7","MeterValues",{"connectorId":1,"transactionId":2000000000,"meterValue":[{"timestamp":"2026-01-01T10:03:00Z","sampledValue":[{"value":"1"}]}]}]""",
            """[2,"8","Heartbeat",{}]""",
        ];
        await socket.WriteAsync([.. calls.SelectMany(RawSocket.Frame)]);
        var answers = new List<JsonElement>();
        foreach (var call in calls) answers.Add(JsonElement.Parse(await socket.ReceiveTextAsync()));

        answers.Select(answer => (answer[0].GetInt32(), answer[1].GetString())).ShouldBe(Enumerable.Range(1, 8).Select(i => (3, (string?)$"{i}")));
        answers.Take(4).Select(answer => answer[2].GetProperty("idTagInfo").GetProperty("status").GetString())
            .ShouldBe(["Accepted", "Blocked", "Invalid", "Accepted"]);
        var ids = answers.Take(3).Select(answer => Number(answer[2])).ToArray();
        ids.ShouldAllBe(id => id > 0);
        ids.ShouldBeUnique();

        string[] stops = [.. ids.Select(id => $"[2,\"x{id}\",\"StopTransaction\",{{\"transactionId\":{id},\"meterStop\":700,\"timestamp\":\"2026-01-01T12:00:00Z\"}}]")];
        await socket.WriteAsync([.. stops.SelectMany(RawSocket.Frame)]);
        foreach (var id in ids) JsonElement.Parse(await socket.ReceiveTextAsync())[0].GetInt32().ShouldBe(3);
        strict.Gateway.Get<ITransactionLog>().Open("open").ShouldBeEmpty();
        (await ChargesAsync(strict, "open")).Select(charge => charge.MeterStop).ShouldAllBe(meter => meter == 700);
    }

    [Fact]
    public async Task Edge_37_reports_that_come_again_or_out_of_order_count_once()
    {
        var (charger, id) = await DialAsync();
        await using var line = charger;
        var now = await charger.StartAsync(meter: 500, at: "2026-01-02T10:00:00Z");
        var before = await charger.StartAsync(meter: 100, at: "2026-01-01T10:00:00Z");
        before.ShouldNotBe(now);
        open.Gateway.Get<ITransactionLog>().Open(id).Select(charge => charge.Id).ShouldBe([now], "the old charge is over, the present one runs");

        var values = """{"connectorId":1,"transactionId":TX,"meterValue":[{"timestamp":"2026-01-01T10:30:00Z","sampledValue":[{"value":"300"}]}]}""";
        for (var i = 0; i < 3; i++) await charger.AskAsync("MeterValues", values.Replace("TX", $"{before}"));
        var stop = $$"""{"transactionId":{{before}},"meterStop":400,"timestamp":"2026-01-01T11:00:00Z","reason":"EVDisconnected"}""";
        for (var i = 0; i < 3; i++) await charger.AskAsync("StopTransaction", stop);
        await charger.AskAsync("StopTransaction", stop.Replace("400", "999"));

        var ended = (await open.Gateway.Get<ITransactionLog>().FindAsync(before, Until.Soon)).ShouldNotBeNull();
        (ended.MeterStart, ended.MeterStop, ended.StopReason, ended.StopInferred).ShouldBe((100, 400, "EVDisconnected", false));
        open.Gateway.Get<ITransactionLog>().Open(id).Select(charge => charge.Id).ShouldBe([now]);
        var samples = new SampleLog(open.Gateway.Get<GatewayStore>());
        await Until.TrueAsync(async () => (await samples.SamplesAsync(id, 1, default, DateTimeOffset.MaxValue, 10, default)).Count > 0);
        await Task.Delay(50);
        (await samples.SamplesAsync(id, 1, default, DateTimeOffset.MaxValue, 10, default)).Count.ShouldBe(1);
    }

    async Task<(RawCharger Charger, string Id)> DialAsync()
    {
        var id = "t" + Guid.NewGuid().ToString("N");
        return (await RawCharger.ConnectAsync(open.Gateway, id), id);
    }

    static Task<IReadOnlyList<Transaction>> ChargesAsync(SharedGateway shared, string id) =>
        ((TransactionLog)shared.Gateway.Get<ITransactionLog>()).ListAsync(new TransactionFilter(id), 100, 0, default);

    static int Number(JsonElement answer) => answer.GetProperty("transactionId").GetInt32();
}
