using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Simulator;

public sealed class LineTests : SimulatorTest
{
    [Fact]
    public async Task What_happened_offline_is_told_in_order_with_its_own_time()
    {
        var charger = await StartAsync();
        await charger.Connectors[1].PresentTagAsync("TAG1", Ct);
        await charger.WhenDeliveredAsync(Ct);
        charger.GoOffline();
        await charger.WhenConnectedAsync(false, Ct);
        var before = DateTimeOffset.UtcNow;
        await charger.Connectors[1].PlugInAsync(Car(), Ct);
        await Until.TrueAsync(() => charger.Unsaid > 2);
        await charger.Connectors[1].UnplugAsync(Ct);
        var after = DateTimeOffset.UtcNow;
        Central.Said("StartTransaction").ShouldBeEmpty();

        charger.ComeBack();
        await charger.WhenAcceptedAsync(Ct);
        await charger.WhenDeliveredAsync(Ct);

        var told = Central.Heard.Where(message => message.Action is "StartTransaction" or "MeterValues" or "StopTransaction").ToList();
        told[0].Action.ShouldBe("StartTransaction");
        told[^1].Action.ShouldBe("StopTransaction");
        told.Count.ShouldBeGreaterThan(2);
        told.Skip(1).ShouldAllBe(message => (int)message.Payload["transactionId"]! == 101);
        var times = told.Select(message => message.Payload).Select(said => (DateTimeOffset)(said["timestamp"] ?? said["meterValue"]![0]!["timestamp"])!).ToList();
        times.ShouldBeInOrder();
        times[0].ShouldBeGreaterThan(before.AddSeconds(-1));
        times[^1].ShouldBeLessThan(after.AddSeconds(1));
        Central.Said("BootNotification").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_known_tag_charges_offline_and_an_unknown_one_only_where_allowed()
    {
        var charger = await StartAsync();
        await charger.Connectors[1].PresentTagAsync("KNOWN", Ct);
        charger.GoOffline();
        await charger.WhenConnectedAsync(false, Ct);

        (await charger.Connectors[2].PresentTagAsync("UNKNOWN", Ct)).ShouldBe("Invalid");
        (await charger.Connectors[2].PresentTagAsync("KNOWN", Ct)).ShouldBe("Accepted");
        charger.Configuration["AllowOfflineTxForUnknownId"] = "true";
        await charger.Connectors[2].PlugInAsync(Car(), Ct);
        await charger.Connectors[2].UnplugAsync(Ct);
        (await charger.Connectors[2].PresentTagAsync("UNKNOWN", Ct)).ShouldBe("Accepted");
    }

    [Fact]
    public async Task A_dropped_line_is_opened_again_without_a_new_BootNotification()
    {
        var charger = await StartAsync();
        await charger.WhenDeliveredAsync(Ct);
        charger.DropLine();

        await Until.TrueAsync(() => charger.ConnectionsOpened == 2);
        await charger.WhenAcceptedAsync(Ct);

        Central.Said("BootNotification").Count.ShouldBe(1);
        Central.Said("StatusNotification").Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_message_whose_answer_got_lost_is_sent_again_with_the_same_id()
    {
        var charger = await StartAsync();
        Central.Answer("StartTransaction", _ =>
        {
            Central.AnswerAsUsual("StartTransaction");
            Central.Abort("cp1");
            return [];
        });
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);

        await charger.Connectors[1].WhenAsync(connector => connector.TransactionId is not null, Ct);

        Central.Heard.Where(message => message.Action == "StartTransaction").Select(message => message.MessageId).Distinct().ShouldHaveSingleItem();
        Central.Said("StartTransaction").Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_transaction_message_that_is_refused_is_tried_as_often_as_configured()
    {
        Central.Answer("StopTransaction", _ => throw new FakeCallError("InternalError"));
        var charger = await StartAsync();
        charger.Configuration["TransactionMessageRetryInterval"] = "0";
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        await charger.Connectors[1].UnplugAsync(Ct);

        await Until.TrueAsync(() => Central.Said("StopTransaction").Count == 3);
        await charger.WhenDeliveredAsync(Ct);
        Central.Said("StopTransaction").Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_can_send_the_last_start_again(bool sameId)
    {
        var charger = await StartAsync();
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);

        await charger.ReplayLastAsync("StartTransaction", sameId, Ct);

        var sent = Central.Heard.Where(message => message.Action == "StartTransaction").ToList();
        sent.Count.ShouldBe(2);
        JsonNode.DeepEquals(sent[0].Payload, sent[1].Payload).ShouldBeTrue();
        (sent[0].MessageId == sent[1].MessageId).ShouldBe(sameId);
    }

    [Fact]
    public async Task A_CALLERROR_and_a_lost_line_are_told_apart()
    {
        Central.Answer("DataTransfer", _ => throw new FakeCallError("NotSupported"));
        var charger = await StartAsync();
        var refused = await Should.ThrowAsync<CallErrorException>(() => charger.CallAsync("DataTransfer", new JsonObject { ["vendorId"] = "v" }, Ct));
        refused.Code.ShouldBe("NotSupported");

        Central.Answer("DataTransfer", _ =>
        {
            Central.Abort("cp1");
            return [];
        });
        await Should.ThrowAsync<LineLostException>(() => charger.CallAsync("DataTransfer", new JsonObject { ["vendorId"] = "v" }, Ct));
    }

    [Fact]
    public async Task A_frozen_charger_is_silent_and_lives_again()
    {
        var charger = await StartAsync();
        charger.Freeze();
        var asking = Central.CallAsync("cp1", "ClearCache");
        await Task.WhenAny(asking, Task.Delay(50, Ct));
        asking.IsCompleted.ShouldBeFalse();

        charger.Freeze(false);

        ((string)(await asking)["status"]!).ShouldBe("Accepted");
    }

    [Fact]
    public async Task It_complains_about_wrong_answers_and_foreign_ids()
    {
        Central.Answer("Heartbeat", _ => new JsonObject { ["time"] = "now" });
        var charger = await StartAsync();
        await charger.CallAsync("Heartbeat", [], Ct);
        await Central.SendTextAsync("cp1", """[3,"nobody-asked",{}]""");

        await Until.TrueAsync(() => charger.Complaints.Count == 2);
        charger.Complaints[0].ShouldContain("Heartbeat");
        charger.Complaints[1].ShouldContain("nobody-asked");
    }

    [Fact]
    public async Task A_stopped_charger_can_be_started_again()
    {
        var charger = await StartAsync();
        await charger.StopAsync(Ct);
        charger.IsConnected.ShouldBeFalse();

        await charger.StartAsync(Ct);
        await charger.WhenAcceptedAsync(Ct);

        Central.Said("BootNotification").Count.ShouldBe(2);
    }
}
