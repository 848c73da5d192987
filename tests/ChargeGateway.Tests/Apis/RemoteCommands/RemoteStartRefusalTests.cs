using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>What is refused before an attempt is made, and locks.</summary>
public sealed class RemoteStartRefusalTests : RemoteClockTests
{
    [Fact]
    public async Task Chargers_connectors_attempts_and_keys_that_are_not_there()
    {
        Remote.Script();

        (await PostAttemptAsync(cp: "nobody")).IsProblem(404, "charger-unknown");
        (await Remote.PostAsync(Attempts, $$"""{"cpConnectorUuid":"{{Guid.NewGuid()}}","idTag":"TAG1"}""")).IsProblem(404, "connector-unknown");
        (await Remote.PostAsync(Attempts, """{"cpId":"cp","cpConnectorUuid":0,"idTag":"TAG1"}""")).IsProblem(404, "connector-unknown");
        (await PostAttemptAsync(cp: "offline")).IsProblem(409, "charger-offline");
        (await Remote.GetAsync($"{Attempts}/{Guid.NewGuid()}")).IsProblem(404, "remote-start-attempt-unknown");
        (await Remote.GetAsync($"{Attempts}/x")).IsProblem(404, "remote-start-attempt-unknown");
        (await Remote.SendAsync(HttpMethod.Post, "/remote_commands" + Attempts, "{}", key: "")).Is(401);
        (await Remote.SendAsync(HttpMethod.Post, "/remote_commands" + Attempts, "{}", key: "read-key")).Is(403);
        (await Remote.SendAsync(HttpMethod.Delete, $"/remote_commands{Attempts}/{Guid.NewGuid()}", key: "read-key")).Is(403);
        (await Remote.SendAsync(HttpMethod.Get, $"/remote_commands{Attempts}/{await BeginAsync()}", key: "read-key")).Is(200);
    }

    [Fact]
    public async Task Tags_that_may_not_charge_and_commands_that_the_driver_does_not_have()
    {
        Remote.Script();
        foreach (var tag in new[] { "BLOCKED", "NOBODY" })
        {
            var refused = await Remote.PostAsync(Attempts, $$"""{"cpId":"cp","idTag":"{{tag}}"}""");
            refused.IsProblem(409, "tag-refused")["detail"].ShouldNotBeNull().ShouldContain(tag);
        }

        await Remote.Gateway.Get<IChargerDirectory>().RegisterAsync(new Charger("box", Driver: "lektrico", Address: "http://127.0.0.1:1"), default);
        (await Remote.PostAsync("/asynchronous/box/clear_cache")).IsProblem(501, "not-supported");
        (await Remote.PostAsync("/synchronous/box/unlock_connector/1")).IsProblem(501, "not-supported");
    }

    [Fact]
    public async Task One_attempt_at_a_time_and_none_where_a_charge_runs()
    {
        await using var charger = await Remote.ConnectAsync();
        await StatusAsync(charger, "Available", 1);
        await StatusAsync(charger, "Available", 2);
        await BeginAsync();

        (await PostAttemptAsync()).IsProblem(409, "attempt-in-progress");
        (await Remote.PostAsync(Attempts, """{"cpId":"cp","idTag":"TAG2"}""")).IsProblem(409, "attempt-in-progress");
        await charger.AnswerNextAsync("RemoteStartTransaction", """{"status":"Accepted"}""");
        await charger.StartAsync(at: Now);
        await Running.Until.TrueAsync(async () => (await PostAttemptAsync()).Text.Contains("transaction-in-progress"));
        (await PostAttemptAsync()).IsProblem(409, "transaction-in-progress");
        var other = (await Remote.PostAsync(Attempts, """{"cpId":"cp","idTag":"TAG2"}""")).Is(202);
        await charger.AnswerNextAsync("RemoteStartTransaction", """{"status":"Rejected"}""");
        await AttemptIsAsync(other["id"]!, "Rejected");
        await charger.StartAsync(2, "TAG2", at: Now);
        (await Remote.PostAsync(Attempts, """{"cpId":"cp","idTag":"TAG2"}""")).IsProblem(409, "transaction-in-progress");
    }

    [Fact]
    public async Task Two_attempts_at_the_same_moment_are_one()
    {
        Remote.Script().IsSilent();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PostAttemptAsync()));

        answers.Count(answer => answer.Status == 202).ShouldBe(1);
        answers.Count(answer => answer.Status == 409).ShouldBe(7);
    }

    [Fact]
    public async Task Locked_chargers_and_connectors_are_refused_until_they_are_let_go_also_after_a_restart()
    {
        Remote.Script();
        (await LockAsync(1, true)).Is(200).Text.ShouldBe("""{"charger":"cp","connector":1,"locked":true,"chargerLocked":false}""");
        (await PostAttemptAsync()).IsProblem(409, "connector-locked");
        (await Remote.PostAsync(Attempts, """{"cpId":"cp","idTag":"TAG1"}""")).IsProblem(409, "connector-locked");
        (await PostAttemptAsync(connector: 2)).Is(202);

        await LockAsync(0, true);
        (await PostAttemptAsync(connector: 3)).IsProblem(409, "charger-locked");
        await Remote.Gateway.RestartAsync();
        Remote.Script();
        (await Remote.SendAsync(HttpMethod.Get, "/v1/chargers/cp/connectors/2/lock", key: "read-key")).Text
            .ShouldBe("""{"charger":"cp","connector":2,"locked":false,"chargerLocked":true}""");
        (await PostAttemptAsync(connector: 3)).IsProblem(409, "charger-locked");

        await LockAsync(0, false);
        (await PostAttemptAsync(connector: 3)).Is(202);
        (await PostAttemptAsync()).IsProblem(409, "connector-locked");
        await LockAsync(1, false);
        (await PostAttemptAsync()).Is(202);
    }

    [Fact]
    public async Task A_lock_has_its_codes_too()
    {
        (await Remote.SendAsync(HttpMethod.Put, "/v1/chargers/cp/connectors/1/lock", """{"lock":true}""")).IsProblem(400, "bad-request");
        (await Remote.SendAsync(HttpMethod.Put, "/v1/chargers/cp/connectors/1/lock", "{}")).IsProblem(400, "bad-request");
        (await Remote.SendAsync(HttpMethod.Put, "/v1/chargers/cp/connectors/x/lock", """{"locked":true}""")).IsProblem(400, "bad-request");
        (await Remote.SendAsync(HttpMethod.Put, "/v1/chargers/nobody/connectors/1/lock", """{"locked":true}""")).IsProblem(404, "charger-unknown");
        (await Remote.SendAsync(HttpMethod.Put, "/v1/chargers/cp/connectors/1/lock", """{"locked":true}""", key: "read-key")).Is(403);
        (await Remote.SendAsync(HttpMethod.Get, "/v1/chargers/nobody/configuration")).IsProblem(404, "charger-unknown");
        var nothing = (await Remote.SendAsync(HttpMethod.Get, "/v1/chargers/cp/configuration")).Is(200);
        nothing.Text.ShouldBe("""{"charger":"cp","fetchedAt":null,"configurationKeys":[]}""");
    }

    Task<RemoteAnswer> LockAsync(int connector, bool locked) => Remote.SendAsync(
        HttpMethod.Put, $"/v1/chargers/cp/connectors/{connector}/lock", $$"""{"locked":{{(locked ? "true" : "false")}}}""");
}
