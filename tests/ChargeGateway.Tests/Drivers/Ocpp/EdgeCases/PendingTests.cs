using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Chargers that nobody has registered.</summary>
public sealed class PendingTests
{
    [Fact]
    public async Task A_waiting_charger_is_listed_accepted_and_then_served_on_the_line_it_has()
    {
        await using var gateway = await TestGateway.StartAsync();
        await using var charger = await RawCharger.ConnectAsync(gateway, "new/1");
        await charger.AskAsync("BootNotification", """{"chargePointVendor":"Maker","chargePointModel":"Box","firmwareVersion":"1.2"}""");
        var listed = (await PendingAsync(gateway)).ShouldHaveSingleItem();
        listed.GetProperty("id").GetString().ShouldBe("new/1");
        listed.GetProperty("protocol").GetString().ShouldBe("ocpp1.6");
        listed.GetProperty("remoteAddress").GetString().ShouldBe("127.0.0.1");
        listed.GetProperty("identity").GetProperty("vendor").GetString().ShouldBe("Maker");
        (await gateway.GetAsync("/")).Body.ShouldEndWith("0 chargepoints connected");

        await AcceptAsync(gateway, "new%2F1", HttpStatusCode.NoContent);
        (await PendingAsync(gateway)).ShouldBeEmpty();
        await charger.AnswerNextAsync("TriggerMessage", """{"status":"Accepted"}""");
        (await charger.BootAsync()).GetProperty("status").GetString().ShouldBe("Accepted");
        await charger.AskAsync("StatusNotification", """{"connectorId":1,"errorCode":"NoError","status":"Available"}""");
        var asking = gateway.GetAsync("/API/UnlockConnector/new%2F1/1");
        await charger.AnswerNextAsync("UnlockConnector", """{"status":"Unlocked"}""");
        (await asking).Body.ShouldBe("""{"status": "Unlocked"}""");
        (await gateway.GetAsync("/API/Status")).Body.ShouldContain("\"new/1\"");

        await gateway.RestartAsync();
        await using var again = await RawCharger.ConnectAsync(gateway, "new/1");
        (await again.BootAsync()).GetProperty("status").GetString().ShouldBe("Accepted");
        await AcceptAsync(gateway, "new%2F1", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task No_more_than_the_set_number_wait_however_many_dial_at_once()
    {
        await using var gateway = await TestGateway.StartAsync("--Ocpp:MaxPending=3");
        var dialling = Enumerable.Range(0, 60).Select(i => Task.Run(() => TryDialAsync(gateway, $"new{i}"))).ToArray();
        var lines = (await Task.WhenAll(dialling)).OfType<RawCharger>().ToList();
        var alive = await Task.WhenAll(lines.Select(IsServedAsync));
        alive.Count(one => one).ShouldBe(3);
        var waiting = await PendingAsync(gateway);
        waiting.Length.ShouldBe(3);

        var id = waiting[0].GetProperty("id").GetString()!;
        var again = await RawCharger.ConnectAsync(gateway, id);
        await again.BootAsync();
        (await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(gateway, "one more"))).Status.ShouldBe(404);
        await again.DisposeAsync();
        foreach (var line in lines) await line.DisposeAsync();
        await Until.TrueAsync(async () => (await PendingAsync(gateway)).Length == 0);
        await using var after = await RawCharger.ConnectAsync(gateway, "one more");
        await after.BootAsync();
    }

    [Fact]
    public async Task A_second_connection_takes_the_place_of_the_first_and_keeps_it()
    {
        await using var gateway = await TestGateway.StartAsync();
        await using var old = await RawCharger.ConnectAsync(gateway, "new");
        await old.BootAsync();
        await using var present = await RawCharger.ConnectAsync(gateway, "new");
        await old.Ended.WaitAsync(Until.Bound);
        await present.BootAsync();
        (await PendingAsync(gateway)).Length.ShouldBe(1);
        await AcceptAsync(gateway, "new", HttpStatusCode.NoContent);
        await present.AnswerNextAsync("TriggerMessage", """{"status":"Accepted"}""");
    }

    [Fact]
    public async Task One_that_is_accepted_while_it_dials_is_served()
    {
        await using var gateway = await TestGateway.StartAsync();
        for (var i = 0; i < 15; i++)
        {
            var id = $"racer{i}";
            await using var first = await RawCharger.ConnectAsync(gateway, id);
            await Until.TrueAsync(async () => (await PendingAsync(gateway)).Length == 1);
            var accepting = AcceptAsync(gateway, id, HttpStatusCode.NoContent);
            var dialling = RawCharger.ConnectAsync(gateway, id);
            await accepting;
            await using var second = await dialling;
            var answer = await second.BootAsync();
            answer.GetProperty("status").GetString().ShouldBe("Accepted");
        }

        (await PendingAsync(gateway)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_is_let_in_or_everybody_is_where_it_is_set_so()
    {
        await using var closed = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Reject");
        (await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(closed, "new"))).Status.ShouldBe(404);
        (await PendingAsync(closed)).ShouldBeEmpty();
        await using var open = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Accept");
        await using var charger = await Neighbour.MoveInAsync(open, "new");
        await charger.ShouldBeServedAsync();
        (await PendingAsync(open)).ShouldBeEmpty();
        await AcceptAsync(open, "new", HttpStatusCode.NotFound);
    }

    static async Task<RawCharger?> TryDialAsync(TestGateway gateway, string id)
    {
        try
        {
            return await RawCharger.ConnectAsync(gateway, id);
        }
        catch (RefusedException refused)
        {
            refused.Status.ShouldBe(404);
            return null;
        }
    }

    static async Task<bool> IsServedAsync(RawCharger line)
    {
        try
        {
            var booting = line.BootAsync();
            await Task.WhenAny(booting, line.Ended);
            return booting.IsCompletedSuccessfully;
        }
        catch (System.Net.WebSockets.WebSocketException)
        {
            return false;
        }
    }

    static async Task<JsonElement[]> PendingAsync(TestGateway gateway) =>
        (await gateway.Http.GetFromJsonAsync<JsonElement[]>("/v1/chargers/pending"))!;

    static async Task AcceptAsync(TestGateway gateway, string id, HttpStatusCode status) =>
        (await gateway.Http.PostAsync($"/v1/chargers/pending/{id}/accept", null)).StatusCode.ShouldBe(status);
}
