using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>A charger of each version from its handshake to its charge.</summary>
public sealed class VersionTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    [Theory]
    [InlineData("1.6")]
    [InlineData("2.0.1")]
    [InlineData("2.1")]
    public async Task One_that_nobody_knows_waits_until_it_is_accepted(string version)
    {
        await using var gateway = await TestGateway.StartAsync();
        await using var charger = await RawCharger.ConnectAsync(gateway, "new", version: version);
        (await charger.BootAsync()).GetProperty("status").GetString().ShouldBe("Pending");
        (await charger.ErrorOfAsync("Heartbeat", "{}")).ShouldBe("SecurityError");
        (await gateway.GetAsync("/v1/chargers/pending")).Body.ShouldContain($"ocpp{version}");
        (await gateway.Http.PostAsync("/v1/chargers/pending/new/accept", null)).EnsureSuccessStatusCode();
        var call = await charger.AnswerNextAsync("TriggerMessage", """{"status":"Accepted"}""");
        call.Payload.ToString().ShouldBe("""{"requestedMessage":"BootNotification"}""");
        (await charger.BootAsync()).GetProperty("status").GetString().ShouldBe("Accepted");
        await charger.AskAsync("Heartbeat", "{}");
    }

    [Fact]
    public async Task A_status_may_come_as_an_event_and_a_foreign_limit_is_shown()
    {
        await using var charger = await RawCharger.ArriveAsync(open.Gateway, "events", "2.0.1");
        using var events = open.Gateway.Get<IEventStream>().Subscribe(100);
        await charger.AskAsync(
            "NotifyEvent",
            """
            {"generatedAt":"2026-01-01T10:00:00Z","seqNo":0,"eventData":[{"eventId":1,"timestamp":"2026-01-01T10:00:00Z","trigger":"Delta","actualValue":"Reserved",
            "eventNotificationType":"HardWiredNotification","component":{"name":"Connector","evse":{"id":2,"connectorId":1}},"variable":{"name":"AvailabilityState"}},
            {"eventId":2,"timestamp":"2026-01-01T10:00:00Z","trigger":"Alerting","actualValue":"true","techCode":"E7","techInfo":"hot",
            "eventNotificationType":"HardWiredMonitor","component":{"name":"EVSE","evse":{"id":2}},"variable":{"name":"Problem"}}]}
            """);
        ConnectorState State() => open.Gateway.Get<StateBoard>().Find("events").ShouldNotBeNull().Connectors[2];
        State().Status.ShouldBe(ConnectorStatus.Reserved);
        ChargerError? error = null;
        while (error is null || error.ChargePointId != "events") error = await events.Events.ReadAsync(Until.Soon) as ChargerError ?? error;
        (error.Code, error.Text).ShouldBe(("E7", "EVSE at EVSE 2 reports Problem: hot"));

        await charger.AskAsync("NotifyChargingLimit", """{"evseId":2,"chargingLimit":{"chargingLimitSource":"EMS"}}""");
        (State().LimitReason, State().Status).ShouldBe(("EMS", ConnectorStatus.Reserved));
        await charger.StatusAsync(2, "Available");
        State().LimitReason.ShouldBe("EMS");
        await charger.AskAsync("ClearedChargingLimit", """{"evseId":2,"chargingLimitSource":"EMS"}""");
        State().LimitReason.ShouldBeNull();
    }

    [Theory]
    [InlineData("2.0.1")]
    [InlineData("2.1")]
    public async Task A_charger_boots_charges_and_is_unlocked(string version)
    {
        var id = $"whole-{version}";
        await using var charger = await RawCharger.ConnectAsync(open.Gateway, id, version: version);
        (await charger.BootAsync()).GetProperty("status").GetString().ShouldBe("Accepted");
        await charger.StatusAsync(1, "Occupied");
        var state = open.Gateway.Get<StateBoard>().Find(id).ShouldNotBeNull();
        (state.Protocol, state.Identity?.Vendor, state.Connectors[1].Status).ShouldBe(($"ocpp{version}", "V", ConnectorStatus.Occupied));

        var answer = await charger.AskAsync(
            "TransactionEvent",
            """
            {"eventType":"Started","timestamp":"2026-01-01T10:00:00Z","triggerReason":"Authorized","seqNo":0,"evse":{"id":1,"connectorId":1},
            "transactionInfo":{"transactionId":"tx-1","chargingState":"Charging"},"idToken":{"idToken":"TAG1","type":"ISO14443"},
            "meterValue":[{"timestamp":"2026-01-01T10:00:00Z","sampledValue":[{"value":12.5,"unitOfMeasure":{"unit":"Wh","multiplier":3}}]}]}
            """);
        answer.GetProperty("idTokenInfo").GetProperty("status").GetString().ShouldBe("Accepted");
        var charge = open.Gateway.Get<ITransactionLog>().Open(id).ShouldHaveSingleItem();
        (charge.Connector, charge.IdTag, charge.MeterStart, charge.Reference).ShouldBe((1, "TAG1", 12500m, "tx-1"));
        open.Gateway.Get<StateBoard>().Find(id)!.Connectors[1].Status.ShouldBe(ConnectorStatus.Charging);

        var unlocking = open.Gateway.Get<IFleet>().SendAsync(id, new UnlockConnector(1), Until.Soon);
        var call = await charger.AnswerNextAsync("UnlockConnector", """{"status":"OngoingAuthorizedTransaction"}""");
        call.Payload.ToString().ShouldBe("""{"evseId":1,"connectorId":1}""");
        (await unlocking).Status.ShouldBe("OngoingAuthorizedTransaction");
    }
}
