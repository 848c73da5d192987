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
