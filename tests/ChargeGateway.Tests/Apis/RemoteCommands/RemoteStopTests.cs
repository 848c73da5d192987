using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>remote_stop, with a charger on its line.</summary>
public sealed class RemoteStopTests : RemoteClockTests
{
    [Theory]
    [InlineData("transactionUuid")]
    [InlineData("transactionId")]
    [InlineData("attempt")]
    [InlineData("cpConnectorUuid")]
    [InlineData("connectorNumber")]
    public async Task A_charge_is_stopped_by_each_of_its_names(string name)
    {
        await using var charger = await Remote.ConnectAsync();
        var (attempt, transaction) = await BeginChargingAsync(charger);
        var uuid = (await AttemptAsync(attempt))["transactionUuid"];
        var body = name switch
        {
            "transactionUuid" => $$"""{"transactionUuid":"{{uuid}}"}""",
            "transactionId" => $$"""{"transactionUuid":{{transaction}}}""",
            "attempt" => $$"""{"remoteStartAttemptId":"{{attempt}}"}""",
            "cpConnectorUuid" => $$"""{"cpConnectorUuid":"{{ConnectorUuid.Of("cp", 1)}}"}""",
            _ => """{"cpId":"cp","cpConnectorUuid":"1"}""",
        };

        var asked = (await Remote.PostAsync(Stops, body)).Is(202);
        var twice = (await Remote.PostAsync(Stops, body)).Is(202);
        var call = await charger.AnswerNextAsync("RemoteStopTransaction", """{"status":"Accepted"}""");
        var accepted = await StopIsAsync(asked["referenceId"]!, "Accepted");
        await EndAsync(charger, transaction);
        var stopped = await StopIsAsync(asked["referenceId"]!, "Stopped");

        asked.Headers["Location"].ShouldBe($"/remote_commands{Stops}/{asked["referenceId"]}");
        twice["referenceId"].ShouldBe(asked["referenceId"]);
        call.Payload.GetProperty("transactionId").GetInt32().ShouldBe(transaction);
        (asked["state"], accepted["ocppStatus"], accepted["initiator"], accepted["transactionUuid"]).ShouldBe(("Pending", "Accepted", "Api", uuid));
        (stopped["late"], stopped["stoppedAt"], stopped["alreadyStopped"]).ShouldBe(("False", "2026-03-02T08:00:00Z", "False"));
        charger.HasCall.ShouldBeFalse();

        var again = await Remote.PostAsync(Stops, $$"""{"transactionUuid":"{{uuid}}"}""");
        again.Is(200);
        (again["state"], again["alreadyStopped"]).ShouldBe(("Stopped", "True"));
        (await StopAsync(again["referenceId"]!))["alreadyStopped"].ShouldBe("True");
    }

    [Theory]
    [InlineData("""[3,"{0}",{"status":"Rejected"}]""", "Rejected", "StationRejected", null)]
    [InlineData("""[4,"{0}","NotSupported","no",{}]""", "Failed", "StationCallError", "NotSupported")]
    public async Task A_refusal_and_an_error_end_it(string answer, string state, string reason, string? code)
    {
        await using var charger = await Remote.ConnectAsync();
        var transaction = await charger.StartAsync(at: Now);
        var id = (await Remote.PostAsync(Stops, $$"""{"transactionUuid":{{transaction}}}""")).Is(202)["referenceId"]!;
        var call = await charger.NextCallAsync();
        await charger.SendAsync(answer.Replace("{0}", call.Id));

        var ended = await StopIsAsync(id, state);

        (ended["reason"], ended["ocppErrorCode"]).ShouldBe((reason, code));
        await EndAsync(charger, transaction);
        await TicksAsync();
        (await StopAsync(id))["state"].ShouldBe(state);
    }

    [Fact]
    public async Task The_end_of_the_charge_may_come_before_the_answer()
    {
        await using var charger = await Remote.ConnectAsync();
        var transaction = await charger.StartAsync(at: Now);
        var id = (await Remote.PostAsync(Stops, $$"""{"transactionUuid":{{transaction}}}""")).Is(202)["referenceId"]!;
        var call = await charger.NextCallAsync();

        await EndAsync(charger, transaction);
        await StopIsAsync(id, "Stopped");
        await charger.SendAsync($$"""[3,"{{call.Id}}",{"status":"Accepted"}]""");

        await IsAsync(() => StopAsync(id), answer => History(answer).Length == 4, "the answer in the history");
        (await StopAsync(id))["state"].ShouldBe("Stopped");
    }

    [Fact]
    public async Task A_charge_that_goes_on_for_two_minutes_makes_it_expire()
    {
        await using var charger = await Remote.ConnectAsync();
        var transaction = await charger.StartAsync(at: Now);
        var id = (await Remote.PostAsync(Stops, $$"""{"transactionUuid":{{transaction}}}""")).Is(202)["referenceId"]!;
        await charger.AnswerNextAsync("RemoteStopTransaction", """{"status":"Accepted"}""");
        await StopIsAsync(id, "Accepted");

        Time.Move(TimeSpan.FromSeconds(120));

        (await StopIsAsync(id, "Expired"))["reason"].ShouldBe("NotStopped");
        charger.HasCall.ShouldBeFalse();
        (await Remote.PostAsync(Stops, $$"""{"transactionUuid":{{transaction}}}""")).Is(202)["referenceId"].ShouldNotBe(id);
    }

    [Fact]
    public async Task What_cannot_be_stopped_is_told_at_once()
    {
        await using var charger = await Remote.ConnectAsync();
        var waiting = await BeginAcceptedAsync(charger);

        (await Remote.PostAsync(Stops, "{}")).IsProblem(400, "bad-request");
        (await Remote.PostAsync(Stops, """{"transactionUuid":1,"cpConnectorUuid":"x"}""")).IsProblem(400, "bad-request");
        (await Remote.PostAsync(Stops, """{"transactionUuid":1,"cpId":"cp"}""")).IsProblem(400, "bad-request");
        (await Remote.PostAsync(Stops, """{"charge":1}""")).IsProblem(400, "bad-request")["detail"].ShouldNotBeNull().ShouldContain("charge");
        (await Remote.PostAsync(Stops, """{"transactionUuid":4711}""")).IsProblem(404, "transaction-unknown");
        (await Remote.PostAsync(Stops, $$"""{"transactionUuid":"{{Guid.NewGuid()}}"}""")).IsProblem(404, "transaction-unknown");
        (await Remote.PostAsync(Stops, $$"""{"remoteStartAttemptId":"{{Guid.NewGuid()}}"}""")).IsProblem(404, "remote-start-attempt-unknown");
        (await Remote.PostAsync(Stops, $$"""{"remoteStartAttemptId":"{{waiting}}"}""")).IsProblem(409, "no-transaction");
        (await Remote.PostAsync(Stops, """{"cpId":"cp","cpConnectorUuid":1}""")).IsProblem(409, "no-transaction");
        (await Remote.PostAsync(Stops, $$"""{"cpConnectorUuid":"{{Guid.NewGuid()}}"}""")).IsProblem(404, "connector-unknown");
        (await Remote.GetAsync($"{Stops}/{Guid.NewGuid()}")).IsProblem(404, "reference-unknown");
        (await Remote.GetAsync($"{Stops}/x")).IsProblem(404, "reference-unknown");
    }

    [Fact]
    public async Task A_charge_at_a_charger_that_is_gone_cannot_be_stopped_now()
    {
        var charger = await Remote.ConnectAsync();
        var transaction = await charger.StartAsync(at: Now);
        await charger.DisposeAsync();
        await Running.Until.TrueAsync(() => Remote.Gateway.Get<Core.State.StateBoard>().Find("cp") is { IsOnline: false });

        (await Remote.PostAsync(Stops, $$"""{"transactionUuid":{{transaction}}}""")).IsProblem(409, "charger-offline");
    }

    [Fact]
    public async Task To_a_key_of_other_chargers_nothing_of_it_is_there()
    {
        await using var charger = await Remote.ConnectAsync();
        var (attempt, transaction) = await BeginChargingAsync(charger);
        var stop = (await Remote.PostAsync(Stops, $$"""{"transactionUuid":{{transaction}}}""")).Is(202)["referenceId"];

        (await AsLimitedAsync(HttpMethod.Post, Stops, $$"""{"transactionUuid":{{transaction}}}""")).IsProblem(404, "transaction-unknown");
        (await AsLimitedAsync(HttpMethod.Post, Stops, $$"""{"remoteStartAttemptId":"{{attempt}}"}""")).IsProblem(404, "remote-start-attempt-unknown");
        var connector = ConnectorUuid.Of("cp", 1);
        (await AsLimitedAsync(HttpMethod.Post, Stops, $$"""{"cpConnectorUuid":"{{connector}}"}""")).IsProblem(404, "connector-unknown");
        (await AsLimitedAsync(HttpMethod.Get, $"{Stops}/{stop}")).IsProblem(404, "reference-unknown");
        (await AsLimitedAsync(HttpMethod.Get, $"{Attempts}/{attempt}")).IsProblem(404, "remote-start-attempt-unknown");
        (await AsLimitedAsync(HttpMethod.Delete, $"{Attempts}/{attempt}")).IsProblem(404, "remote-start-attempt-unknown");
        (await AsLimitedAsync(HttpMethod.Post, "/synchronous/cp/reset", """{"type":"Soft"}""")).IsProblem(404, "charger-unknown");
        (await AsLimitedAsync(HttpMethod.Post, "/synchronous/offline/reset", """{"type":"Soft"}""")).IsProblem(409, "charger-offline");
    }

    Task<RemoteAnswer> AsLimitedAsync(HttpMethod method, string path, string body = "") =>
        Remote.SendAsync(method, "/remote_commands" + path, body, "limited-key");
}
