using System.Net.WebSockets;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Groups;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>balanz's way with chargers: each part off unless it is switched on.</summary>
public class UpkeepTests
{
    static readonly string[] Open = ["--Ocpp:UnknownChargers=Accept", "--Ocpp:UnknownTags=Accept"];

    [Fact]
    public async Task A_charger_that_dials_in_is_put_into_the_group_that_is_meant_for_it()
    {
        await using var gateway = await TestGateway.StartAsync([.. Open, "--Gateway:Groups:0:Id=new", "--Balanz:AutoRegisterGroup=new"]);
        await using var charger = await RawCharger.ArriveAsync(gateway, "stranger");
        await Until.TrueAsync(() => gateway.Get<IGroupDirectory>().Member("stranger").GroupId == "new");
        gateway.Get<IGroupDirectory>().Member("stranger").Alias.ShouldBe("stranger");
        charger.HasCall.ShouldBeFalse("nothing is sent that nobody asked for");
    }

    [Fact]
    public async Task A_charger_without_a_password_is_given_one_that_counts_where_it_took_it()
    {
        await using var gateway = await TestGateway.StartAsync([.. Open, "--Balanz:PushAuthorizationKeys=true", "--Balanz:AuthorizationKeyDelay=0"]);
        var chargers = gateway.Get<IChargerDirectory>();

        await using var refusing = await RawCharger.ConnectAsync(gateway, "refusing");
        await refusing.AnswerNextAsync("ChangeConfiguration", """{"status":"Rejected"}""");
        await using var taking = await RawCharger.ConnectAsync(gateway, "taking");
        var change = await taking.AnswerNextAsync("ChangeConfiguration", """{"status":"Accepted"}""");
        change.Payload.GetProperty("key").GetString().ShouldBe("AuthorizationKey");
        var key = change.Payload.GetProperty("value").GetString()!;
        key.ShouldMatch("^[0-9A-F]{40}$");

        await Until.TrueAsync(() => chargers.Find("taking")!.PasswordHash is not null);
        chargers.Find("refusing")!.PasswordHash.ShouldBeNull("it would be locked out");
        await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(gateway, "taking"));
        await using var again = await RawCharger.ConnectAsync(gateway, "taking", RawCharger.Basic("taking", key));
        await again.AskAsync("Heartbeat", "{}");
        again.HasCall.ShouldBeFalse("it has one");
    }

    [Fact]
    public async Task A_charger_that_connects_is_asked_for_its_state()
    {
        await using var gateway = await TestGateway.StartAsync([.. Open, "--Balanz:BootTriggers=true"]);
        await using var charger = await RawCharger.ConnectAsync(gateway, "cp");
        var asked = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var call = await charger.AnswerNextAsync("TriggerMessage", i == 0 ? """{"status":"Rejected"}""" : """{"status":"Accepted"}""");
            asked.Add(call.Payload.GetProperty("requestedMessage").GetString()!);
        }

        asked.ShouldBe(["BootNotification", "StatusNotification", "MeterValues"]);
    }

    [Fact]
    public async Task A_line_on_which_nothing_is_said_is_closed()
    {
        await using var gateway = await TestGateway.StartAsync([.. Open, "--Balanz:WatchdogStale=00:00:01", "--Balanz:WatchdogInterval=00:00:00.100"]);
        await using var silent = await RawCharger.ConnectAsync(gateway, "silent");
        await using var talking = await RawCharger.ConnectAsync(gateway, "talking");
        while (!silent.Ended.IsCompleted)
        {
            await talking.AskAsync("Heartbeat", "{}");
            await Task.Delay(50);
        }

        silent.CloseStatus.ShouldBe(WebSocketCloseStatus.EndpointUnavailable);
        talking.Ended.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task The_charge_of_a_charger_that_is_gone_is_taken_to_be_over_until_it_reports_itself()
    {
        await using var gateway = await TestGateway.StartAsync(
            [.. Open, "--Balanz:TransactionTimeout=00:00:00.500", "--Balanz:TransactionInterval=00:00:00.100"]);
        var log = gateway.Get<ITransactionLog>();
        int transaction;
        await using (var charger = await RawCharger.ConnectAsync(gateway, "cp"))
        {
            transaction = await charger.StartAsync();
            await charger.AskAsync(
                "MeterValues",
                $$"""{"connectorId":1,"transactionId":{{transaction}},"meterValue":[{"timestamp":"{{DateTimeOffset.UtcNow:O}}","sampledValue":[{"value":"700"}]}]}""");
        }

        await Until.TrueAsync(async () => (await log.FindAsync(transaction, default))!.StoppedAt is not null);
        var ended = (await log.FindAsync(transaction, default))!;
        (ended.StopReason, ended.StopInferred).ShouldBe(("Other", true));
        gateway.Get<StateBoard>().Find("cp")!.Connectors[1].TransactionId.ShouldBeNull();

        await using var back = await RawCharger.ConnectAsync(gateway, "cp");
        await back.AskAsync("StopTransaction", $$"""{"transactionId":{{transaction}},"meterStop":900,"timestamp":"2026-01-01T12:00:00Z","reason":"Local"}""");
        var reported = (await log.FindAsync(transaction, default))!;
        (reported.StopReason, reported.StopInferred, reported.MeterStop).ShouldBe(("Local", false, 900m));
    }
}
