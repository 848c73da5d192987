using ChargeGateway.Core.Events;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>The charge of an attempt: its end by the clock and by the charger (rows 13 to 15).</summary>
public sealed class StopMinutesTests : RemoteClockTests
{
    [Fact]
    public async Task Row_13_the_charge_is_stopped_when_its_minutes_are_over()
    {
        await using var charger = await Remote.ConnectAsync();
        var (id, transaction) = await BeginChargingAsync(charger, ""","stopMinutes":60,"validUntil":"2026-03-02T08:02:00Z" """);
        Time.Move(TimeSpan.FromMinutes(59.9));
        await TicksAsync();
        charger.HasCall.ShouldBeFalse();

        Time.Move(TimeSpan.FromMinutes(0.1));
        var call = await charger.AnswerNextAsync("RemoteStopTransaction", """{"status":"Accepted"}""");

        call.Payload.GetProperty("transactionId").GetInt32().ShouldBe(transaction);
        var asked = await AttemptIsAsync(id, answer => Stop(answer) == "Accepted 1", "Accepted 1");
        asked["state"].ShouldBe("Started");
        var reference = asked.Json.GetProperty("stop").GetProperty("referenceId").GetString()!;
        (await StopAsync(reference))["initiator"].ShouldBe("StopMinutes");
        await EndAsync(charger, transaction);
        (await AttemptIsAsync(id, "Stopped"))["stopReason"].ShouldBe("Remote");
        (await StopIsAsync(reference, "Stopped"))["stoppedAt"].ShouldBe("2026-03-02T09:00:00Z");
    }

    [Fact]
    public async Task Row_13_a_refusal_is_asked_again_fails_after_three_with_an_event_and_is_still_asked_again()
    {
        await using var charger = await Remote.ConnectAsync();
        using var events = Remote.Gateway.Get<IEventStream>().Subscribe(1000);
        var (id, transaction) = await BeginChargingAsync(charger, ""","stopMinutes":1""");
        Time.Move(TimeSpan.FromMinutes(1));
        for (var tries = 1; tries <= 3; tries++)
        {
            await charger.AnswerNextAsync("RemoteStopTransaction", """{"status":"Rejected"}""");
            var told = $"{(tries < 3 ? "Requested" : "Failed")} {tries}";
            await AttemptIsAsync(id, answer => Stop(answer) == told && answer.Text.Contains("\"reason\":\"StationRejected\""), told);
            if (tries < 3) Time.Move(TimeSpan.FromSeconds(10));
        }

        ChargerError? error = null;
        await Until.TrueAsync(() => events.Events.TryRead(out var happened) && (error = happened as ChargerError) is not null);
        error!.Code.ShouldBe("RemoteStopFailed");
        Time.Move(TimeSpan.FromSeconds(59));
        await TicksAsync();
        charger.HasCall.ShouldBeFalse();
        Time.Move(TimeSpan.FromSeconds(1));
        await charger.AnswerNextAsync("RemoteStopTransaction", """{"status":"Accepted"}""");
        await EndAsync(charger, transaction);
        await AttemptIsAsync(id, "Stopped");
        Time.Move(TimeSpan.FromMinutes(10));
        await TicksAsync();
        charger.HasCall.ShouldBeFalse();
    }

    [Fact]
    public async Task Row_13_a_charge_that_goes_on_although_the_charger_agreed_is_asked_again()
    {
        await using var charger = await Remote.ConnectAsync();
        var (id, _) = await BeginChargingAsync(charger, ""","stopMinutes":1""");
        Time.Move(TimeSpan.FromMinutes(1));
        await charger.AnswerNextAsync("RemoteStopTransaction", """{"status":"Accepted"}""");
        await AttemptIsAsync(id, answer => Stop(answer) == "Accepted 1", "Accepted 1");

        Time.Move(TimeSpan.FromSeconds(120));
        await TicksAsync();
        Time.Move(TimeSpan.FromSeconds(10));

        await charger.AnswerNextAsync("RemoteStopTransaction", """{"status":"Accepted"}""");
    }

    [Fact]
    public async Task Row_13_a_charger_that_is_gone_is_asked_when_it_is_back()
    {
        var charger = await Remote.ConnectAsync();
        var (id, _) = await BeginChargingAsync(charger, ""","stopMinutes":1""");
        await charger.DisposeAsync();
        await Until.TrueAsync(() => Remote.Gateway.Get<Core.State.StateBoard>().Find("cp") is { IsOnline: false });
        Time.Move(TimeSpan.FromMinutes(1));
        (await AttemptIsAsync(id, answer => Stop(answer) == "Requested 0", "Requested 0")).Json
            .GetProperty("stop").GetProperty("reason").GetString().ShouldBe("StationOffline");

        await using (var back = await Remote.ConnectAsync()) await back.NextCallAsync();
        await Until.TrueAsync(() => Remote.Gateway.Get<Core.State.StateBoard>().Find("cp") is { IsOnline: false });

        await using var again = await Remote.ConnectAsync();
        await again.AnswerNextAsync("RemoteStopTransaction", """{"status":"Accepted"}""");
        await AttemptIsAsync(id, answer => Stop(answer) == "Accepted 2", "Accepted 2");
    }

    [Fact]
    public async Task Row_14_the_charger_ends_the_charge()
    {
        await using var charger = await Remote.ConnectAsync();
        var (id, transaction) = await BeginChargingAsync(charger, ""","stopMinutes":60""");
        Time.Move(TimeSpan.FromMinutes(5));

        await EndAsync(charger, transaction, "EVDisconnected", 4200);

        var stopped = await AttemptIsAsync(id, "Stopped");
        (stopped["stopReason"], stopped["energyWh"], stopped["stoppedAt"], stopped["reason"])
            .ShouldBe(("EVDisconnected", "4200", "2026-03-02T08:05:00Z", null));
        Time.Move(TimeSpan.FromHours(2));
        await TicksAsync();
        charger.HasCall.ShouldBeFalse();
        stopped["stopDueAt"].ShouldBeNull();
    }

    [Fact]
    public async Task Row_15_a_charge_whose_end_was_never_told_is_lost_and_a_later_report_corrects_it()
    {
        await using var charger = await Remote.ConnectAsync();
        var (id, transaction) = await BeginChargingAsync(charger);
        Time.Move(TimeSpan.FromMinutes(20));

        await charger.StartAsync(1, "TAG2", at: Now);
        (await AttemptIsAsync(id, "Stopped"))["reason"].ShouldBe("Lost");
        await EndAsync(charger, transaction, "PowerLoss", 900);

        var corrected = await AttemptIsAsync(id, answer => answer["reason"] is null, "corrected");
        (corrected["stopReason"], corrected["energyWh"]).ShouldBe(("PowerLoss", "900"));
    }

    static string Stop(RemoteAnswer attempt)
    {
        var stop = attempt.Json.GetProperty("stop");
        return $"{stop.GetProperty("state").GetString()} {stop.GetProperty("attempts")}";
    }
}
