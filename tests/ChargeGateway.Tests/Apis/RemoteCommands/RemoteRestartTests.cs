namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>The gateway is stopped and started again on the same data.</summary>
public sealed class RemoteRestartTests : RemoteClockTests
{
    [Fact]
    public async Task An_armed_validUntil_counts_on()
    {
        string id;
        await using (var charger = await Remote.ConnectAsync()) id = await BeginAcceptedAsync(charger);
        await Remote.Gateway.RestartAsync();
        (await AttemptAsync(id))["state"].ShouldBe("Accepted");

        Time.Move(TimeSpan.FromMinutes(10));

        (await AttemptIsAsync(id, "Expired"))["reason"].ShouldBe("NoTransaction");
    }

    [Fact]
    public async Task An_armed_stopMinutes_counts_on_and_a_time_that_passed_meanwhile_is_made_up_for()
    {
        string id;
        int transaction;
        await using (var charger = await Remote.ConnectAsync())
            (id, transaction) = await BeginChargingAsync(charger, ""","stopMinutes":60""");
        await Remote.Gateway.RestartAsync();
        Time.Move(TimeSpan.FromMinutes(30));
        await Remote.Gateway.RestartAsync();
        Time.Move(TimeSpan.FromMinutes(31));

        await using (var back = await Remote.ConnectAsync())
        {
            var call = await back.AnswerNextAsync("RemoteStopTransaction", """{"status":"Rejected"}""");
            call.Payload.GetProperty("transactionId").GetInt32().ShouldBe(transaction);
        }

        await Remote.Gateway.RestartAsync();
        await using var again = await Remote.ConnectAsync();
        await again.AnswerNextAsync("RemoteStopTransaction", """{"status":"Accepted"}""");
        await EndAsync(again, transaction);
        (await AttemptIsAsync(id, "Stopped"))["stopReason"].ShouldBe("Remote");
    }

    [Fact]
    public async Task What_was_on_the_line_is_unanswered_and_not_sent_again()
    {
        string id;
        await using (var charger = await Remote.ConnectAsync())
        {
            id = await BeginAsync();
            await charger.NextCallAsync();
            await Remote.Gateway.RestartAsync();
        }

        await using var back = await Remote.ConnectAsync();
        await TicksAsync();
        var open = await AttemptAsync(id);
        (open["state"], open["dispatch"]).ShouldBe(("Pending", "Unanswered"));
        back.HasCall.ShouldBeFalse();
        await back.StartAsync(at: Now);
        await AttemptIsAsync(id, "Started");
    }

    [Fact]
    public async Task What_waits_for_its_charger_and_references_are_still_there()
    {
        string cleared;
        await using (var charger = await Remote.ConnectAsync())
        {
            cleared = (await Remote.PostAsync("/asynchronous/cp/clear_cache")).Is(202).Headers["Location"];
            await charger.AnswerNextAsync("ClearCache", """{"status":"Accepted"}""");
            await IsAsync(() => Remote.SendAsync(HttpMethod.Get, cleared), answer => answer["state"] == "Accepted", "Accepted");
        }

        await Running.Until.TrueAsync(() => Remote.Gateway.Get<Core.State.StateBoard>().Find("cp") is { IsOnline: false });
        var id = await BeginAsync(""","queueIfOffline":true""");
        await Remote.Gateway.RestartAsync();

        (await Remote.SendAsync(HttpMethod.Get, cleared)).Is(200)["state"].ShouldBe("Accepted");
        await using var back = await Remote.ConnectAsync();
        await back.AnswerNextAsync("RemoteStartTransaction", """{"status":"Accepted"}""");
        await AttemptIsAsync(id, "Accepted");
    }
}
