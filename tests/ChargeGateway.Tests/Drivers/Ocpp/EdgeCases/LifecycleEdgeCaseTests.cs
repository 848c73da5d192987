using System.Net;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Cases 20 to 24: from the first word to the first command.</summary>
public sealed class LifecycleEdgeCaseTests(StrictGateway strict) : IClassFixture<StrictGateway>
{
    [Fact]
    public async Task Edge_20_a_boot_is_accepted_with_interval_and_utc_time()
    {
        await using var charger = await RawCharger.ConnectAsync(strict.Gateway, "open");
        var answer = await charger.BootAsync();
        answer.GetProperty("status").GetString().ShouldBe("Accepted");
        answer.GetProperty("interval").GetInt32().ShouldBe(777);
        answer.GetProperty("currentTime").GetString()!.ShouldMatch(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$");
        (DateTimeOffset.UtcNow - answer.GetProperty("currentTime").GetDateTimeOffset()).Duration().ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Edge_21_pending_first_then_accepted()
    {
        await using var gateway = await TestGateway.StartAsync("--Ocpp:PendingInterval=33");
        await using var charger = await RawCharger.ConnectAsync(gateway, "new");
        var first = await charger.BootAsync();
        (first.GetProperty("status").GetString(), first.GetProperty("interval").GetInt32()).ShouldBe(("Pending", 33));

        (await gateway.Http.PostAsync("/v1/chargers/pending/new/accept", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var trigger = await charger.AnswerNextAsync("TriggerMessage", """{"status":"Accepted"}""");
        trigger.Payload.ToString().ShouldBe("""{"requestedMessage":"BootNotification"}""");
        (await charger.BootAsync()).GetProperty("status").GetString().ShouldBe("Accepted");
    }

    [Fact]
    public async Task Edge_22_a_pending_charger_says_nothing_else()
    {
        await using var gateway = await TestGateway.StartAsync("--Ocpp:UnknownTags=Accept");
        await using var charger = await RawCharger.ConnectAsync(gateway, "new");
        await charger.BootAsync();
        (string Action, string Payload)[] calls =
        [
            ("Heartbeat", "{}"),
            ("Authorize", """{"idTag":"T"}"""),
            ("StatusNotification", """{"connectorId":1,"errorCode":"NoError","status":"Available"}"""),
            ("StartTransaction", """{"connectorId":1,"idTag":"T","meterStart":0,"timestamp":"2026-01-01T10:00:00Z"}"""),
            ("DataTransfer", """{"vendorId":"x"}"""),
        ];
        foreach (var (action, payload) in calls) (await charger.ErrorOfAsync(action, payload)).ShouldBe("SecurityError", action);
        (await gateway.GetAsync("/API/Status")).Body.ShouldBe("[]");
        (await gateway.GetAsync("/API/UnlockConnector/new/1")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Edge_23_a_pending_charger_may_introduce_itself_again_at_any_time()
    {
        await using var gateway = await TestGateway.StartAsync();
        await using var charger = await RawCharger.ConnectAsync(gateway, "new");
        for (var i = 0; i < 3; i++) (await charger.BootAsync()).GetProperty("status").GetString().ShouldBe("Pending");
        var later = await charger.AskAsync("BootNotification", """{"chargePointVendor":"Other","chargePointModel":"Later"}""");
        later.GetProperty("status").GetString().ShouldBe("Pending");
        (await gateway.GetAsync("/v1/chargers/pending")).Body.ShouldContain("\"model\":\"Later\"");
    }

    [Fact]
    public async Task Edge_24_a_charger_that_comes_back_without_boot_notification_is_served()
    {
        await using (var first = await RawCharger.ConnectAsync(strict.Gateway, "a b/ü")) await first.BootAsync();

        await using var again = await RawCharger.ConnectAsync(strict.Gateway, "a b/ü");
        await again.AskAsync("Heartbeat", "{}");
        await again.AskAsync("StatusNotification", """{"connectorId":1,"errorCode":"NoError","status":"Charging"}""");
        var asking = strict.Gateway.GetAsync("/API/UnlockConnector/a%20b%2F%C3%BC/1");
        await again.AnswerNextAsync("UnlockConnector", """{"status":"Unlocked"}""");
        (await asking).Body.ShouldBe("""{"status": "Unlocked"}""");
    }
}
