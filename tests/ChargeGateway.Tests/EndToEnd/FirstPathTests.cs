using System.Net;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd;

/// <summary>The whole path: a charger dials in, a caller asks, the charger is asked, its answer comes back.</summary>
public sealed class FirstPathTests
{
    [Fact]
    public async Task A_caller_unlocks_a_connector()
    {
        await using var gateway = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Accept");
        await using var charger = await RawCharger.ConnectAsync(gateway, "station42");
        (await charger.BootAsync()).GetProperty("status").GetString().ShouldBe("Accepted");

        var asking = gateway.GetAsync("/API/UnlockConnector/station42/1");
        var call = await charger.AnswerNextAsync("UnlockConnector", """{"status":"Unlocked"}""");

        call.Payload.ToString().ShouldBe("""{"connectorId":1}""");
        (await asking).ShouldBe((HttpStatusCode.OK, """{"status": "Unlocked"}"""));
    }

    [Fact]
    public async Task A_charge_outlives_a_restart_of_the_gateway()
    {
        await using var gateway = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Accept", "--Ocpp:UnknownTags=Accept");
        int transaction;
        await using (var charger = await RawCharger.ConnectAsync(gateway, "cp"))
        {
            await charger.BootAsync();
            transaction = await charger.StartAsync(connector: 2, meter: 1000);
        }

        await gateway.RestartAsync();
        await using var again = await RawCharger.ConnectAsync(gateway, "cp");
        await Until.TrueAsync(async () => (await gateway.GetAsync("/API/Status")).Body.Contains("\"cp\""));
        var stopping = gateway.GetAsync("/API/StopTransaction/cp/2");
        var call = await again.AnswerNextAsync("RemoteStopTransaction", """{"status":"Accepted"}""");
        call.Payload.GetProperty("transactionId").GetInt32().ShouldBe(transaction);
        (await stopping).Body.ShouldBe("""{"status": "Accepted"}""");

        await again.AskAsync("StopTransaction", $$"""{"transactionId":{{transaction}},"meterStop":3000,"timestamp":"2026-01-01T11:00:00Z"}""");
        (await gateway.GetAsync("/API/StopTransaction/cp/2")).Status.ShouldBe(HttpStatusCode.FailedDependency);
    }
}
