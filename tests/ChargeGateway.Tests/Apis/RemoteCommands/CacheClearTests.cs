namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>clear_cache: its state machine, but for what comes late.</summary>
public sealed class CacheClearTests : RemoteClockTests
{
    [Theory]
    [InlineData("""[3,"{0}",{"status":"Accepted"}]""", "Accepted", "Accepted", null)]
    [InlineData("""[3,"{0}",{"status":"Rejected"}]""", "Rejected", "Rejected", "StationRejected")]
    [InlineData("""[4,"{0}","NotImplemented","",{}]""", "Failed", null, "StationCallError")]
    public async Task The_chargers_answer_is_looked_up_by_reference_and_one_is_open_at_a_time(string answer, string state, string? word, string? reason)
    {
        await using var charger = await Remote.ConnectAsync();

        var first = (await Remote.PostAsync("/asynchronous/cp/clear_cache")).Is(202);
        var second = (await Remote.PostAsync("/asynchronous/cp/clear_cache", "{}")).Is(202);
        var call = await charger.NextCallAsync();
        await charger.SendAsync(answer.Replace("{0}", call.Id));
        var ended = await IsAsync(() => Remote.SendAsync(HttpMethod.Get, first.Headers["Location"]), told => told["state"] == state, state);

        (first["state"], first["cpId"]).ShouldBe(("Pending", "cp"));
        second["referenceId"].ShouldBe(first["referenceId"]);
        (ended["ocppStatus"], ended["reason"], ended["late"], ended["resultAvailable"]).ShouldBe((word, reason, "False", "True"));
        charger.HasCall.ShouldBeFalse();
        (await Remote.PostAsync("/asynchronous/cp/clear_cache")).Is(202)["referenceId"].ShouldNotBe(first["referenceId"]);
    }

    [Fact]
    public async Task A_charger_without_answers_is_Sent()
    {
        Remote.Script().Answer = (_, _) => Task.FromResult(new Core.Replies.Reply("Sent") { ResultAvailable = false });

        var asked = (await Remote.PostAsync("/asynchronous/cp/clear_cache")).Is(202);

        var sent = await IsAsync(() => Remote.SendAsync(HttpMethod.Get, asked.Headers["Location"]), told => told["state"] == "Sent", "Sent");
        (sent["ocppStatus"], sent["resultAvailable"]).ShouldBe((null, "False"));
        (await AttemptIsAsync(await BeginAsync(), "Accepted"))["resultAvailable"].ShouldBe("False");
    }

    [Fact]
    public async Task A_line_that_goes_before_it_is_asked_and_references_of_others()
    {
        Remote.Script().Fails(Core.Failure.Offline);
        Remote.Script("a/b");

        var asked = (await Remote.SendAsync(HttpMethod.Post, $"/api/cpoapi/v1/remote_commands/asynchronous/{RemoteGateway.Uuid}/clear_cache")).Is(202);
        var failed = await IsAsync(() => Remote.SendAsync(HttpMethod.Get, asked.Headers["Location"]), told => told["state"] == "Failed", "Failed");
        var slash = (await Remote.SendAsync(HttpMethod.Post, "/remote_commands/asynchronous/a%2Fb/clear_cache")).Is(202);

        failed["reason"].ShouldBe("StationOffline");
        asked.Headers["Location"].ShouldStartWith("/api/cpoapi/v1/remote_commands/asynchronous/cp/clear_cache/status/");
        (await Remote.SendAsync(HttpMethod.Get, slash.Headers["Location"])).Is(200)["cpId"].ShouldBe("a/b");
        (await Remote.GetAsync($"/asynchronous/offline/clear_cache/status/{asked["referenceId"]}")).IsProblem(404, "reference-unknown");
        (await Remote.GetAsync("/asynchronous/cp/clear_cache/status/x")).IsProblem(404, "reference-unknown");
        (await Remote.PostAsync("/asynchronous/offline/clear_cache")).IsProblem(409, "charger-offline");
        (await Remote.PostAsync("/asynchronous/nobody/clear_cache")).IsProblem(404, "charger-unknown");
        (await Remote.PostAsync("/asynchronous/cp/clear_cache", """{"force":true}""")).IsProblem(400, "bad-request");
        (await Remote.SendAsync(HttpMethod.Post, "/remote_commands/asynchronous/cp/clear_cache", key: "read-key")).Is(403);
        (await Remote.SendAsync(HttpMethod.Get, asked.Headers["Location"], key: "read-key")).Is(200);
    }
}
