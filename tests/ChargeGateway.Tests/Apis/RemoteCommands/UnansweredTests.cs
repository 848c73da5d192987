namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>Answers that come after nobody waits for them any more.</summary>
public sealed class UnansweredTests : RemoteClockTests
{
    public UnansweredTests()
        : base("--Gateway:CommandTimeout=00:00:00.5")
    {
    }

    [Theory]
    [InlineData("""[3,"{0}",{"status":"Accepted"}]""", "Accepted", null)]
    [InlineData("""[3,"{0}",{"status":"Rejected"}]""", "Rejected", "StationRejected")]
    [InlineData("""[4,"{0}","GenericError","",{}]""", "Failed", "StationCallError")]
    public async Task Row_8_an_attempt_without_an_answer_stays_open_and_a_late_answer_still_counts(string answer, string state, string? reason)
    {
        await using var charger = await Remote.ConnectAsync();
        var id = await BeginAsync();
        var call = await charger.NextCallAsync();
        var open = await AttemptIsAsync(id, attempt => attempt["dispatch"] == "Unanswered", "Unanswered");
        (open["state"], open["reason"]).ShouldBe(("Pending", "NoResponse"));

        await charger.SendAsync(answer.Replace("{0}", call.Id));

        (await AttemptIsAsync(id, state))["reason"].ShouldBe(reason);
    }

    [Fact]
    public async Task A_late_answer_goes_to_the_attempt_that_was_on_the_line()
    {
        await using var charger = await Remote.ConnectAsync();
        var first = await BeginAsync(connector: 1);
        var call = await charger.NextCallAsync();
        await AttemptIsAsync(first, attempt => attempt["dispatch"] == "Unanswered", "Unanswered");
        Time.Move(TimeSpan.FromSeconds(1));
        var second = await BeginAsync(connector: 2);
        await charger.NextCallAsync();
        await AttemptIsAsync(second, attempt => attempt["dispatch"] == "Unanswered", "Unanswered");

        await charger.SendAsync($$"""[3,"{{call.Id}}",{"status":"Accepted"}]""");

        await AttemptIsAsync(first, "Accepted");
        (await AttemptAsync(second))["state"].ShouldBe("Pending");
    }

    [Fact]
    public async Task A_cache_clear_without_an_answer_times_out_and_a_late_answer_upgrades_it()
    {
        await using var charger = await Remote.ConnectAsync();
        var asked = (await Remote.PostAsync("/asynchronous/cp/clear_cache")).Is(202);
        var call = await charger.NextCallAsync();
        var status = $"/asynchronous/cp/clear_cache/status/{asked["referenceId"]}";
        await IsAsync(() => Remote.GetAsync(status), answer => answer["reason"] == "NoResponse", "NoResponse");
        (await Remote.PostAsync("/asynchronous/cp/clear_cache")).Is(202)["referenceId"].ShouldBe(asked["referenceId"]);

        Time.Move(TimeSpan.FromSeconds(120));
        await IsAsync(() => Remote.GetAsync(status), answer => answer["state"] == "TimedOut", "TimedOut");
        await charger.SendAsync($$"""[3,"{{call.Id}}",{"status":"Accepted"}]""");

        (await IsAsync(() => Remote.GetAsync(status), answer => answer["state"] == "Accepted", "Accepted"))["late"].ShouldBe("True");
    }

    [Fact]
    public async Task A_stop_without_an_answer_expires_with_an_event_and_the_end_of_the_charge_upgrades_it()
    {
        await using var charger = await Remote.ConnectAsync();
        using var events = Remote.Gateway.Get<Core.Events.IEventStream>().Subscribe(100);
        var transaction = await charger.StartAsync(at: Now);
        var id = (await Remote.PostAsync(Stops, $$"""{"transactionUuid":{{transaction}}}""")).Is(202)["referenceId"]!;
        await charger.NextCallAsync();
        await IsAsync(() => StopAsync(id), answer => answer["reason"] == "NoResponse", "NoResponse");

        Time.Move(TimeSpan.FromSeconds(120));
        (await StopIsAsync(id, "Expired"))["reason"].ShouldBe("NoResponse");
        Core.Events.ChargerError? told = null;
        await Running.Until.TrueAsync(() => events.Events.TryRead(out var happened) && (told = happened as Core.Events.ChargerError) is not null);
        told!.Text.ShouldContain($"Transaction {transaction}");
        await EndAsync(charger, transaction);

        (await StopIsAsync(id, "Stopped"))["late"].ShouldBe("True");
    }
}
