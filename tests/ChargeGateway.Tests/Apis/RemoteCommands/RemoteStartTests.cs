using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>The state machine of remote start attempts up to the start of the charge, row by row, with a charger on its line.</summary>
public sealed class RemoteStartTests : RemoteClockTests
{
    public RemoteStartTests()
        : base("--Gateway:CommandTimeout=00:00:10")
    {
    }

    [Fact]
    public async Task Rows_1_to_3_a_request_is_pending_sent_and_accepted()
    {
        await using var charger = await Remote.ConnectAsync();
        var uuid = ConnectorUuid.Of("cp", 2);

        var made = (await Remote.PostAsync(Attempts, $$"""{"cpConnectorUuid":"{{uuid}}","idTag":"TAG1","externalReference":"order-4711"}""")).Is(202);
        var call = await charger.NextCallAsync();
        var pending = await AttemptAsync(made["id"]!);
        await charger.SendAsync($$"""[3,"{{call.Id}}",{"status":"Accepted"}]""");
        var accepted = await AttemptIsAsync(made["id"]!, "Accepted");

        made.Headers["Location"].ShouldBe($"/remote_commands{Attempts}/{made["id"]}");
        made.Headers["Retry-After"].ShouldBe("1");
        (call.Action, call.Payload.ToString()).ShouldBe(("RemoteStartTransaction", """{"connectorId":2,"idTag":"TAG1"}"""));
        (pending["state"], pending["dispatch"], pending["cpConnectorUuid"], pending["connector"]).ShouldBe(("Pending", "Sent", uuid.ToString(), "2"));
        (pending["cpId"], pending["idTag"], pending["externalReference"], pending["ocppStatus"]).ShouldBe(("cp", "TAG1", "order-4711", null));
        pending["validUntil"].ShouldBe("2026-03-02T08:10:00Z");
        (accepted["dispatch"], accepted["ocppStatus"], accepted["resultAvailable"], accepted["answeredAt"])
            .ShouldBe(("Answered", "Accepted", "True", "2026-03-02T08:00:00Z"));
        History(accepted).ShouldBe(["Pending", "Pending", "Accepted"]);
    }

    [Fact]
    public async Task A_charger_alone_chooses_its_connector()
    {
        await using var charger = await Remote.ConnectAsync();
        var id = (await Remote.PostAsync(Attempts, $$"""{"cpId":"{{RemoteGateway.Uuid}}","idTag":"tag1"}""")).Is(202)["id"]!;
        var call = await charger.AnswerNextAsync("RemoteStartTransaction", """{"status":"Accepted"}""");
        call.Payload.ToString().ShouldBe("""{"idTag":"tag1"}""");
        (await AttemptAsync(id))["cpConnectorUuid"].ShouldBeNull();

        await charger.StartAsync(3, "TAG1", at: Now);

        (await AttemptIsAsync(id, "Started"))["cpConnectorUuid"].ShouldBe(ConnectorUuid.Of("cp", 3).ToString());
    }

    [Fact]
    public async Task Row_4_a_refusal_of_the_charger()
    {
        await using var charger = await Remote.ConnectAsync();
        var id = await BeginAsync();
        await charger.AnswerNextAsync("RemoteStartTransaction", """{"status":"Rejected"}""");

        var rejected = await AttemptIsAsync(id, "Rejected");

        (rejected["reason"], rejected["ocppStatus"]).ShouldBe(("StationRejected", "Rejected"));
        await BeginAsync();
    }

    [Fact]
    public async Task Row_5_a_connector_that_is_locked_before_it_is_asked()
    {
        var id = await BeginAsync(""","queueIfOffline":true""");
        (await Remote.SendAsync(HttpMethod.Put, "/v1/chargers/cp/connectors/1/lock", """{"locked":true}""")).Is(200);

        await using var charger = await Remote.ConnectAsync();

        (await AttemptIsAsync(id, "Rejected"))["reason"].ShouldBe("ConnectorLocked");
        charger.HasCall.ShouldBeFalse();
    }

    [Fact]
    public async Task Row_6_an_error_of_the_charger()
    {
        await using var charger = await Remote.ConnectAsync();
        var id = await BeginAsync();
        var call = await charger.NextCallAsync();
        await charger.SendAsync($"[4,\"{call.Id}\",\"InternalError\",\"relay stuck\",{{}}]");

        var failed = await AttemptIsAsync(id, "Failed");

        (failed["reason"], failed["ocppErrorCode"]).ShouldBe(("StationCallError", "InternalError"));
        failed.Text.ShouldContain("relay stuck");
    }

    [Fact]
    public async Task Row_7_a_charger_that_is_gone_before_it_is_asked()
    {
        var charger = Remote.Script();
        charger.Fails(Core.Failure.Offline);

        (await AttemptIsAsync(await BeginAsync(), "Failed"))["reason"].ShouldBe("StationOffline");
        var waiting = await AttemptIsAsync(
            await BeginAsync(""","queueIfOffline":true"""),
            answer => answer.Text.Contains("waits for it") && answer["sentAt"] is null, // between two tries
            "waits");
        waiting["state"].ShouldBe("Pending");
        charger.Says("Accepted");
        await AttemptIsAsync(waiting["id"]!, "Accepted");
    }

    [Fact]
    public async Task With_queueIfOffline_it_waits_for_the_charger()
    {
        var id = await BeginAsync(""","queueIfOffline":true""");
        (await AttemptAsync(id))["dispatch"].ShouldBe("Queued");

        await using var charger = await Remote.ConnectAsync();
        await charger.AnswerNextAsync("RemoteStartTransaction", """{"status":"Accepted"}""");

        await AttemptIsAsync(id, "Accepted");
    }

    [Fact]
    public async Task Row_8_a_line_that_breaks_leaves_it_open_and_nothing_is_sent_twice()
    {
        var charger = await Remote.ConnectAsync();
        var id = await BeginAsync();
        await charger.NextCallAsync();
        await charger.DisposeAsync();
        (await AttemptIsAsync(id, answer => answer["dispatch"] == "Unanswered", "Unanswered"))["state"].ShouldBe("Pending");

        await using var back = await Remote.ConnectAsync();
        await TicksAsync();
        back.HasCall.ShouldBeFalse();
        await back.StartAsync(at: Now);

        await AttemptIsAsync(id, "Started");
    }

    [Fact]
    public async Task Row_9_the_charge_begins_before_the_charger_has_answered()
    {
        await using var charger = await Remote.ConnectAsync();
        var id = await BeginAsync(""","stopMinutes":60""");
        var call = await charger.NextCallAsync();
        var transaction = await charger.StartAsync(tag: "tag1", at: Now);
        var started = await AttemptIsAsync(id, "Started");
        await charger.SendAsync($$"""[3,"{{call.Id}}",{"status":"Accepted"}]""");

        var answered = await AttemptIsAsync(id, answer => answer["dispatch"] == "Answered", "Answered");

        (started["dispatch"], started["ocppStatus"], started["transactionId"]).ShouldBe(("Sent", null, transaction.ToString()));
        (started["startedAt"], started["stopDueAt"]).ShouldBe(("2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z"));
        started.Json.GetProperty("stop").GetProperty("state").GetString().ShouldBe("Scheduled");
        (answered["state"], answered["ocppStatus"], answered["ocppTransactionId"]).ShouldBe(("Started", "Accepted", transaction.ToString()));
        History(answered).ShouldBe(["Pending", "Pending", "Started", "Started"]);
    }

    [Fact]
    public async Task Row_9_charges_of_others_and_from_before_are_not_taken_for_it()
    {
        await using var charger = await Remote.ConnectAsync();
        var id = await BeginAcceptedAsync(charger);

        await charger.StartAsync(2, at: Now);
        await charger.StartAsync(1, "TAG2", at: Now);
        await charger.StartAsync(1, "TAG1", meter: 7, at: "2026-03-02T07:30:00Z");
        await TicksAsync();

        (await AttemptAsync(id))["state"].ShouldBe("Accepted");
    }

    [Fact]
    public async Task Row_9_a_charger_whose_clock_is_wrong_is_believed_about_the_charge_and_not_about_the_time()
    {
        await using var charger = await Remote.ConnectAsync();
        Time.Move(TimeSpan.FromHours(2));
        var id = await BeginAcceptedAsync(charger, ""","stopMinutes":30""");

        await charger.StartAsync(at: "2026-03-02T09:00:00Z");

        var started = await AttemptIsAsync(id, "Started");
        (started["startedAt"], started["stopDueAt"]).ShouldBe(("2026-03-02T10:00:00Z", "2026-03-02T10:30:00Z"));
    }

    [Fact]
    public async Task Row_9_on_OCPP_2_the_number_of_the_start_tells_also_of_a_charge_that_began_with_the_cable()
    {
        var transactions = Remote.Gateway.Get<ITransactionLog>();
        Remote.Script().Answer = (_, _) => Task.FromResult<Reply>(new StartReply("Accepted", 77));
        var plugged = await transactions.StartAsync(new TransactionStart("cp", 1, null, Time.Now, 0, Reference: "tx-1"), default);
        Time.Move(TimeSpan.FromHours(1));
        var id = await BeginAsync(""","stopMinutes":30""");
        await AttemptIsAsync(id, "Accepted");
        await transactions.StartAsync(new TransactionStart("cp", 2, "TAG1", Time.Now, 0, Reference: "tx-2", RemoteStartId: 78), default);

        await transactions.UpdateAsync(new TransactionUpdate("cp", plugged.Id, IdTag: "TAG1", RemoteStartId: 77), default);

        var started = await AttemptIsAsync(id, "Started");
        (started["transactionId"], started["ocppTransactionId"]).ShouldBe((plugged.Id.ToString(), "tx-1"));
        started["stopDueAt"].ShouldBe("2026-03-02T09:30:00Z");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Row_10_a_charger_that_gives_up_waiting_for_a_car(bool retry)
    {
        await using var charger = await Remote.ConnectAsync();
        var id = await BeginAcceptedAsync(charger, retry ? ""","retryUntilValid":true""" : "");

        await StatusAsync(charger, "Preparing");
        await StatusAsync(charger, "Available");

        var hinted = await AttemptIsAsync(id, answer => answer["hint"] == "PlugInTimeout", "PlugInTimeout");
        hinted["state"].ShouldBe("Accepted");
        if (retry) await charger.AnswerNextAsync("RemoteStartTransaction", """{"status":"Accepted"}""");
        await TicksAsync();
        charger.HasCall.ShouldBeFalse();
        await charger.StartAsync(at: Now);
        (await AttemptIsAsync(id, "Started"))["hint"].ShouldBeNull();
    }

    [Fact]
    public async Task Row_11_no_charge_in_time_after_an_answer()
    {
        await using var charger = await Remote.ConnectAsync();
        var id = await BeginAcceptedAsync(charger, ""","validUntil":"2026-03-02T09:05:00+01:00","stopMinutes":1""");
        Time.Move(TimeSpan.FromMinutes(4.9));
        await TicksAsync();
        (await AttemptAsync(id))["state"].ShouldBe("Accepted");

        Time.Move(TimeSpan.FromMinutes(0.2));

        var expired = await AttemptIsAsync(id, "Expired");
        (expired["reason"], expired["validUntil"]).ShouldBe(("NoTransaction", "2026-03-02T08:05:00Z"));
        await BeginAsync();
    }

    [Fact]
    public async Task Row_11_no_answer_or_no_line_until_the_time_is_over()
    {
        await using var charger = await Remote.ConnectAsync();
        var asked = await BeginAsync();
        await charger.NextCallAsync();
        var queued = await BeginAsync(""","queueIfOffline":true""", cp: "offline");

        Time.Move(TimeSpan.FromMinutes(10));

        (await AttemptIsAsync(asked, "Expired"))["reason"].ShouldBe("NoResponse");
        (await AttemptIsAsync(queued, "Expired"))["reason"].ShouldBe("NotSent");
    }

    [Fact]
    public async Task Row_12_it_is_taken_back_until_it_is_over()
    {
        await using var charger = await Remote.ConnectAsync();
        var id = await BeginAcceptedAsync(charger);

        var cancelled = await Remote.SendAsync(HttpMethod.Delete, $"/remote_commands{Attempts}/{id}");
        var again = await Remote.SendAsync(HttpMethod.Delete, $"/remote_commands{Attempts}/{id}");

        cancelled.Is(200)["state"].ShouldBe("Cancelled");
        History(again.Is(200)).ShouldBe(History(cancelled));
        var running = await BeginAcceptedAsync(charger);
        await charger.StartAsync(at: Now);
        await AttemptIsAsync(running, "Started");
        (await Remote.SendAsync(HttpMethod.Delete, $"/remote_commands{Attempts}/{running}")).IsProblem(409, "attempt-over");
    }

    [Fact]
    public async Task Row_16_a_late_answer_and_a_late_start_change_nothing_but_are_told_and_the_late_charge_ends_in_time()
    {
        await using var charger = await Remote.ConnectAsync();
        var id = await BeginAsync(""","stopMinutes":30""");
        var call = await charger.NextCallAsync();
        Time.Move(TimeSpan.FromMinutes(10));
        await AttemptIsAsync(id, "Expired");
        await charger.SendAsync($$"""[3,"{{call.Id}}",{"status":"Accepted"}]""");
        await AttemptIsAsync(id, answer => answer["ocppStatus"] == "Accepted", "the answer");
        Time.Move(TimeSpan.FromMinutes(1));

        await charger.StartAsync(at: Now);

        var late = await AttemptIsAsync(id, answer => answer["lateTransactionUuid"] is not null, "late");
        (late["state"], late["reason"], late["transactionUuid"]).ShouldBe(("Expired", "NoResponse", null));
        late["stopDueAt"].ShouldBe("2026-03-02T08:41:00Z");
        Time.Move(TimeSpan.FromMinutes(30));
        await charger.AnswerNextAsync("RemoteStopTransaction", """{"status":"Accepted"}""");
    }

    [Fact]
    public async Task A_charge_long_after_the_end_is_somebody_elses()
    {
        await using var charger = await Remote.ConnectAsync();
        var id = await BeginAcceptedAsync(charger);
        Time.Move(TimeSpan.FromMinutes(10));
        await AttemptIsAsync(id, "Expired");
        Time.Move(TimeSpan.FromMinutes(16));

        await charger.StartAsync(at: Now);
        await TicksAsync();

        (await AttemptAsync(id))["lateTransactionUuid"].ShouldBeNull();
    }
}
