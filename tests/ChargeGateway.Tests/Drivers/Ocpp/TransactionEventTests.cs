using System.Text.Json.Nodes;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>What chargers of 2.x make of a charge (OCPP 2.0.1 part 2, E), one thing at a time. The record is the same as that of 1.6.</summary>
public sealed class TransactionEventTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    static int chargers;

    readonly string id = $"tx{Interlocked.Increment(ref chargers)}";

    [Theory]
    [InlineData("2.0.1")]
    [InlineData("2.1")]
    public async Task A_charge_begins_with_the_plug_and_learns_later_who_charges(string version)
    {
        await using var charger = await RawCharger.ConnectAsync(open.Gateway, id, version: version);
        var charge = new ChargeEvents(charger, "a");
        await charge.SendAsync("Started", "CablePluggedIn", evse: 1, state: "EVConnected", register: 1000);
        (Running.IdTag, Running.Connector, Status(1)).ShouldBe((null, 1, ConnectorStatus.Preparing));

        var answer = await charge.SendAsync("Updated", "Authorized", tag: $"tag-{id}");
        answer.ToString().ShouldBe("""{"idTokenInfo":{"status":"Accepted"}}""", "nothing is said of costs");
        await charge.SendAsync("Updated", "ChargingStateChanged", state: "Charging");
        (Running.IdTag, Running.MeterStart, Status(1)).ShouldBe(($"tag-{id}", 1000m, ConnectorStatus.Charging));
        Log.OpenWith($"TAG-{id}").ShouldHaveSingleItem().Id.ShouldBe(Running.Id);

        await charge.SendAsync("Ended", "EVCommunicationLost", register: 9000, reason: "EVDisconnected");
        var ended = await EndedAsync("a");
        (ended.Energy, ended.StopReason, ended.StopTag).ShouldBe((8000m, "EVDisconnected", null));
        (ended.StartedAt, ended.StoppedAt).ShouldBe((ChargeEvents.At(0), ChargeEvents.At(3)));
    }

    [Fact]
    public async Task Another_token_takes_over_and_one_that_stops_does_not()
    {
        await using var charger = await ArriveAsync();
        var charge = new ChargeEvents(charger, "a");
        await charge.SendAsync("Started", "Authorized", evse: 1, tag: $"one-{id}", state: "Charging", register: 0);
        await charge.SendAsync("Updated", "Authorized", tag: $"two-{id}");
        Running.IdTag.ShouldBe($"two-{id}");
        Log.OpenWith($"one-{id}").ShouldBeEmpty();

        (await charge.SendAsync("Updated", "StopAuthorized", tag: $"three-{id}", state: "EVConnected"))
            .GetProperty("idTokenInfo").GetProperty("status").GetString().ShouldBe("Accepted");
        (Running.IdTag, Status(1)).ShouldBe(($"two-{id}", ConnectorStatus.Finishing));
        await charge.SendAsync("Ended", "EVCommunicationLost", register: 10, reason: "Local");
        var ended = await EndedAsync("a");
        (ended.IdTag, ended.StopTag, ended.StopReason).ShouldBe(($"two-{id}", $"three-{id}", "Local"));
    }

    [Fact]
    public async Task A_message_that_comes_again_counts_once()
    {
        using var events = open.Gateway.Get<IEventStream>().Subscribe(1000);
        await using (var charger = await ArriveAsync())
        {
            var charge = new ChargeEvents(charger, "a");
            await charge.SendAsync("Started", "Authorized", evse: 1, tag: "T", state: "Charging", register: 100);
            await charge.SendAsync("Updated", "MeterValuePeriodic", register: 200);
            await charge.SendAsync("Updated", "MeterValuePeriodic", number: 1, register: 200);
        }

        await using var again = await RawCharger.ArriveAsync(open.Gateway, id, "2.0.1");
        var same = new ChargeEvents(again, "a");
        (await same.SendAsync("Started", "Authorized", number: 0, evse: 1, tag: "T", state: "Charging", register: 100))
            .GetProperty("idTokenInfo").GetProperty("status").GetString().ShouldBe("Accepted");
        await same.SendAsync("Ended", "EVDeparted", number: 2, register: 300, reason: "EVDisconnected");
        await same.SendAsync("Ended", "EVDeparted", number: 2, register: 300, reason: "EVDisconnected");

        var mine = Drain(events);
        mine.OfType<SessionStarted>().Count().ShouldBe(1);
        mine.OfType<SessionEnded>().Count().ShouldBe(1);
        mine.OfType<MeterValuesReceived>().Select(values => values.Readings[0].Values[0].Value).ShouldBe([100m, 200m, 300m]);
        (await EndedAsync("a")).Energy.ShouldBe(200);
    }

    [Fact]
    public async Task An_end_whose_number_came_but_was_not_recorded_ends_the_charge_when_it_comes_again()
    {
        await using var charger = await ArriveAsync();
        var charge = new ChargeEvents(charger, "a");
        await charge.SendAsync("Started", "Authorized", evse: 1, tag: $"one-{id}", state: "Charging", register: 0);
        open.Gateway.Get<OcppContext>().Sequences.Of(id, "a").Take(1);

        await charge.SendAsync("Ended", "EVCommunicationLost", register: 9000, reason: "EVDisconnected");

        (await EndedAsync("a")).Energy.ShouldBe(9000m);
    }

    [Fact]
    public async Task A_gap_is_lived_with_and_what_fills_it_late_changes_nothing_newer()
    {
        await using var charger = await ArriveAsync();
        var charge = new ChargeEvents(charger, "a");
        await charge.SendAsync("Started", "CablePluggedIn", evse: 1, state: "EVConnected");
        await charge.SendAsync("Updated", "Authorized", number: 5, tag: "NEW", state: "Charging");
        await charge.SendAsync("Updated", "Authorized", number: 3, tag: "OLD", state: "SuspendedEV", register: 50);
        (Running.IdTag, Status(1)).ShouldBe(("NEW", ConnectorStatus.Charging));
        Running.MeterStart.ShouldBe(50, "the first register that is told");
    }

    [Fact]
    public async Task An_end_without_a_start_is_a_charge_too_and_its_start_may_follow()
    {
        await using var charger = await ArriveAsync();
        var charge = new ChargeEvents(charger, "a");
        await charge.SendAsync("Ended", "EVDeparted", number: 4, evse: 1, register: 5000, reason: "EVDisconnected");
        (await EndedAsync("a")).Energy.ShouldBeNull("nobody knows where the register stood");

        await charge.SendAsync("Started", "Authorized", number: 0, evse: 1, tag: "T", register: 1000);
        var whole = await EndedAsync("a");
        (whole.StartedAt, whole.StoppedAt, whole.Energy, whole.IdTag).ShouldBe((ChargeEvents.At(0), ChargeEvents.At(4), 4000m, "T"));
        Log.Open(id).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_charge_from_while_the_charger_was_offline_is_recorded_by_its_own_times()
    {
        await using var charger = await ArriveAsync();
        static void Offline(JsonObject message) => message["offline"] = true;
        var old = new ChargeEvents(charger, "old");
        var now = new ChargeEvents(charger, "now") { Next = 30 };
        await now.SendAsync("Started", "Authorized", evse: 1, tag: "NOW", state: "Charging", register: 900);
        await old.SendAsync("Started", "Authorized", evse: 1, tag: "OLD", state: "Charging", register: 100, change: Offline);
        await old.SendAsync("Ended", "EVDeparted", register: 700, reason: "EVDisconnected", change: Offline);
        (Running.IdTag, Status(1)).ShouldBe(("NOW", ConnectorStatus.Charging), "what is over does not end what runs");
        var ended = await EndedAsync("old");
        (ended.StoppedAt, ended.Energy, ended.StopInferred).ShouldBe((ChargeEvents.At(1), 600m, false));
    }

    [Fact]
    public async Task A_token_comes_before_the_place_and_the_place_may_change()
    {
        await using var charger = await ArriveAsync();
        var charge = new ChargeEvents(charger, "a");
        await charge.SendAsync("Started", "Authorized", tag: "T");
        Running.Connector.ShouldBe(0);
        await charge.SendAsync("Updated", "CablePluggedIn", evse: 2, state: "EVConnected", register: 10);
        (Running.Connector, Status(2), State.Connectors[2].TransactionId).ShouldBe((2, ConnectorStatus.Preparing, Running.Id));
        await charge.SendAsync("Updated", "CablePluggedIn", evse: 1, state: "Charging");
        (Running.Connector, State.Connectors[1].TransactionId, State.Connectors[2].TransactionId).ShouldBe((1, Running.Id, null));
    }

    [Theory]
    [InlineData("EVConnected", ConnectorStatus.Preparing)]
    [InlineData("Charging", ConnectorStatus.Charging)]
    [InlineData("SuspendedEV", ConnectorStatus.SuspendedEV)]
    [InlineData("SuspendedEVSE", ConnectorStatus.SuspendedEVSE)]
    public async Task The_charging_state_tells_what_an_occupied_connector_does(string state, ConnectorStatus status)
    {
        await using var charger = await ArriveAsync();
        await charger.StatusAsync(1, "Occupied");
        Status(1).ShouldBe(ConnectorStatus.Occupied);
        var charge = new ChargeEvents(charger, "a");
        await charge.SendAsync("Started", "Authorized", evse: 1, tag: "T", state: state);
        await charger.StatusAsync(1, "Occupied");
        Status(1).ShouldBe(status);
        await charge.SendAsync("Updated", "ChargingStateChanged", state: "Charging");
        await charge.SendAsync("Updated", "ChargingStateChanged", state: "SuspendedEV");
        await charge.SendAsync("Updated", "ChargingStateChanged", state: "Charging");
        Status(1).ShouldBe(ConnectorStatus.Charging);
        await charge.SendAsync("Ended", "StopAuthorized", reason: "Local");
        Status(1).ShouldBe(ConnectorStatus.Finishing);
        await charger.StatusAsync(1, "Available");
        Status(1).ShouldBe(ConnectorStatus.Available);
    }

    [Fact]
    public async Task A_broken_connector_stays_broken_until_it_says_otherwise()
    {
        await using var charger = await ArriveAsync();
        var charge = new ChargeEvents(charger, "a");
        await charge.SendAsync("Started", "Authorized", evse: 1, tag: "T", state: "Charging");
        await charger.StatusAsync(1, "Faulted");
        await charge.SendAsync("Updated", "ChargingStateChanged", state: "SuspendedEVSE");
        Status(1).ShouldBe(ConnectorStatus.Faulted);
        await charger.StatusAsync(1, "Occupied");
        await charge.SendAsync("Updated", "ChargingStateChanged", state: "Charging");
        Status(1).ShouldBe(ConnectorStatus.Charging);
    }

    [Fact]
    public async Task A_token_that_comes_with_the_end_alone_is_who_charged()
    {
        await using var charger = await ArriveAsync();
        await new ChargeEvents(charger, "a").SendAsync("Ended", "EVDeparted", number: 3, evse: 1, tag: "T", reason: "EVDisconnected");
        (await EndedAsync("a")).IdTag.ShouldBe("T");
    }

    [Fact]
    public async Task A_plug_that_is_out_before_the_end_is_told_stays_out()
    {
        await using var charger = await ArriveAsync();
        var charge = new ChargeEvents(charger, "a");
        await charge.SendAsync("Started", "Authorized", evse: 1, tag: "T", state: "Charging");
        await charger.StatusAsync(1, "Available");
        await charge.SendAsync("Ended", "EVDeparted", reason: "EVDisconnected");
        Status(1).ShouldBe(ConnectorStatus.Available);
    }

    [Fact]
    public async Task A_connector_that_cannot_be_used_beside_another_does_not_make_its_EVSE_unavailable()
    {
        await using var charger = await ArriveAsync();
        await charger.StatusAsync(1, "Occupied");
        await charger.AskAsync(
            "StatusNotification", """{"evseId":1,"connectorId":2,"connectorStatus":"Unavailable","timestamp":"2026-01-01T10:00:00Z"}""");
        Status(1).ShouldBe(ConnectorStatus.Occupied);
    }

    [Fact]
    public async Task A_charge_without_authorization_is_nobody_s()
    {
        await using var charger = await ArriveAsync();
        var answer = await new ChargeEvents(charger, "a").SendAsync(
            "Started", "Authorized", evse: 1, change: message => message["idToken"] = new JsonObject { ["idToken"] = "", ["type"] = "NoAuthorization" });
        answer.GetProperty("idTokenInfo").GetProperty("status").GetString().ShouldBe("Accepted");
        (Running.IdTag, Running.Authorized).ShouldBe((null, true));
    }

    [Fact]
    public async Task The_values_of_the_whole_charge_may_come_with_its_end()
    {
        await using var charger = await ArriveAsync();
        await new ChargeEvents(charger, "a").SendAsync("Ended", "EVDeparted", number: 9, evse: 1, reason: "EVDisconnected", change: message =>
            message["meterValue"] = JsonNode.Parse(
                """
                [{"timestamp":"2026-01-01T10:09:00Z","sampledValue":[{"value":7.5,"context":"Transaction.End","unitOfMeasure":{"unit":"kWh"}}]},
                {"timestamp":"2026-01-01T10:01:00Z","sampledValue":[{"value":25,"context":"Transaction.Begin","unitOfMeasure":{"unit":"Wh","multiplier":2}}]}]
                """));
        var charge = await EndedAsync("a");
        (charge.MeterStart, charge.MeterStop, charge.StartedAt).ShouldBe((2500m, 7500m, ChargeEvents.At(1)));
    }

    [Theory]
    [InlineData("""{"eventType":"Begun","timestamp":"2026-01-01T10:00:00Z","triggerReason":"Trigger","seqNo":0,"transactionInfo":{"transactionId":"x"}}""", "PropertyConstraintViolation")]
    [InlineData("""{"eventType":"Started","timestamp":"2026-01-01T10:00:00Z","triggerReason":"Trigger","seqNo":0,"transactionInfo":{}}""", "OccurrenceConstraintViolation")]
    [InlineData("""{"eventType":"Started","timestamp":"2026-01-01T10:00:00Z","triggerReason":"Trigger","seqNo":0}""", "OccurrenceConstraintViolation")]
    [InlineData("""{"eventType":"Started","timestamp":"2026-01-01T10:00:00Z","triggerReason":"Trigger","seqNo":0,"evse":{"id":5000},"transactionInfo":{"transactionId":"x"}}""", "PropertyConstraintViolation")]
    public async Task What_tells_of_no_charge_is_refused(string payload, string code)
    {
        await using var charger = await ArriveAsync();
        (await charger.ErrorOfAsync("TransactionEvent", payload)).ShouldBe(code);
        Log.Open(id).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_written_loosely_is_recorded_all_the_same()
    {
        await using var charger = await ArriveAsync();
        await charger.AskAsync(
            "TransactionEvent",
            """{"eventType":"Started","triggerReason":"Whim","seqNo":"0","evse":{"id":"1"},"transactionInfo":{"transactionId":7,"costs":1},"meterValue":[]}""");
        (Running.Reference, Running.Connector).ShouldBe(("7", 1));
    }

    [Fact]
    public async Task Other_charges_of_the_charger_are_not_touched()
    {
        await using var charger = await ArriveAsync();
        await new ChargeEvents(charger, "a").SendAsync("Started", "Authorized", evse: 1, tag: "A", state: "Charging");
        await new ChargeEvents(charger, "b").SendAsync("Started", "Authorized", evse: 2, tag: "B", state: "Charging");
        Log.Open(id).Select(charge => (charge.Reference, charge.Connector)).ShouldBe([("a", 1), ("b", 2)]);
        await new ChargeEvents(charger, "c") { Next = 9 }.SendAsync("Started", "Authorized", evse: 1, tag: "C", state: "Charging");
        Log.Open(id).Select(charge => charge.Reference).ShouldBe(["b", "c"], "on one EVSE there is one charge");
    }

    /// <summary>A charger that lost its memory names its charges from the beginning again.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_name_that_is_used_again_is_another_charge(bool wasEnded)
    {
        using var events = open.Gateway.Get<IEventStream>().Subscribe(1000);
        await using var charger = await ArriveAsync();
        var charge = new ChargeEvents(charger, "1");
        await charge.SendAsync("Started", "Authorized", evse: 1, tag: "A", state: "Charging", register: 0);
        if (wasEnded) await charge.SendAsync("Ended", "EVDeparted", register: 100, reason: "EVDisconnected");
        var first = (await Log.FindAsync(id, "1", Until.Soon)).ShouldNotBeNull();

        var again = new ChargeEvents(charger, "1");
        await again.SendAsync("Started", "Authorized", evse: 2, tag: "B", state: "Charging", register: 500, change: NextDay);
        await again.SendAsync("Started", "Authorized", number: 0, evse: 2, tag: "B", state: "Charging", register: 500, change: NextDay);
        (Running.IdTag, Running.Connector, Running.MeterStart).ShouldBe(("B", 2, 500m));
        await again.SendAsync("Updated", "MeterValuePeriodic", register: 700, change: NextDay);
        await again.SendAsync("Ended", "EVDeparted", register: 900, reason: "EVDisconnected", change: NextDay);

        var second = await EndedAsync("1");
        (second.IdTag, second.Energy).ShouldBe(("B", 400m));
        second.Id.ShouldNotBe(first.Id);
        (await Log.FindAsync(first.Id, Until.Soon)).ShouldNotBeNull().IsOpen.ShouldBeFalse();
        Drain(events).OfType<SessionEnded>().Select(ended => ended.Transaction.Id).ShouldBe([first.Id, second.Id]);
    }

    static void NextDay(JsonObject message) =>
        message["timestamp"] = ((string)message["timestamp"]!).Replace("2026-01-01", "2026-01-02", StringComparison.Ordinal);

    ITransactionLog Log => open.Gateway.Get<ITransactionLog>();

    Transaction Running => Log.Open(id).ShouldHaveSingleItem();

    ChargerState State => open.Gateway.Get<StateBoard>().Find(id).ShouldNotBeNull();

    ConnectorStatus Status(int evse) => State.Connectors[evse].Status;

    Task<RawCharger> ArriveAsync() => RawCharger.ArriveAsync(open.Gateway, id, "2.0.1");

    async Task<Transaction> EndedAsync(string reference)
    {
        var charge = (await Log.FindAsync(id, reference, Until.Soon)).ShouldNotBeNull();
        charge.IsOpen.ShouldBeFalse();
        return charge;
    }

    List<ChargerEvent> Drain(EventSubscription events)
    {
        var all = new List<ChargerEvent>();
        while (events.Events.TryRead(out var happened))
        {
            if (happened.ChargePointId == id) all.Add(happened);
        }

        return all;
    }
}
