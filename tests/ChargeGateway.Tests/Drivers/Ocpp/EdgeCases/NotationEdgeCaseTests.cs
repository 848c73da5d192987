using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Case 38: times, units and values in strange notations.</summary>
public sealed class NotationEdgeCaseTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    [Theory]
    [InlineData("2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z")]
    [InlineData("2026-03-01T12:00:00.1Z", "2026-03-01T12:00:00.1Z")]
    [InlineData("2026-03-01T12:00:00.123456789Z", "2026-03-01T12:00:00.1234567Z")]
    [InlineData("2026-03-01T14:00:00+02:00", "2026-03-01T12:00:00Z")]
    [InlineData("2026-03-01T06:30:00.000-05:30", "2026-03-01T12:00:00Z")]
    [InlineData("2026-03-01T12:00:00", "2026-03-01T12:00:00Z")]
    [InlineData("2026-03-01t12:00:00z", "2026-03-01T12:00:00Z")]
    [InlineData("2026-03-01 12:00:00Z", "2026-03-01T12:00:00Z")]
    [InlineData("2026-03-01T14:00:00+0200", "2026-03-01T12:00:00Z")]
    public async Task Edge_38_a_time_is_understood_in_every_notation(string text, string time)
    {
        var (charger, _) = await DialAsync();
        await using var line = charger;
        var transaction = await charger.StartAsync(at: text);
        var charge = await open.Gateway.Get<ITransactionLog>().FindAsync(transaction, Until.Soon);
        charge!.StartedAt.ToUniversalTime().ShouldBe(DateTimeOffset.Parse(time), TimeSpan.FromMilliseconds(1));
    }

    [Theory]
    [InlineData("\"0001-01-01T00:00:00Z\"")]
    [InlineData("\"0001-01-01T00:00:00+14:00\"")]
    [InlineData("\"9999-12-31T23:59:59.9999999Z\"")]
    [InlineData("\"9999-12-31T23:59:59-14:00\"")]
    [InlineData("\"2026-02-30T00:00:00Z\"")]
    [InlineData("\"now\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("1767261600")]
    public async Task Edge_38_an_impossible_time_does_not_keep_a_charge_from_being_reported(string time)
    {
        var (charger, id) = await DialAsync();
        await using var line = charger;
        var transaction = (await charger.AskAsync("StartTransaction", $$"""{"connectorId":1,"idTag":"T","meterStart":0,"timestamp":{{time}}}"""))
            .GetProperty("transactionId");
        await charger.AskAsync(
            "MeterValues",
            $$"""{"connectorId":1,"transactionId":{{transaction}},"meterValue":[{"timestamp":{{time}},"sampledValue":[{"value":"7"}]}]}""");
        await charger.AskAsync("StopTransaction", $$"""{"transactionId":{{transaction}},"meterStop":10,"timestamp":{{time}}}""");
        open.Gateway.Get<ITransactionLog>().Open(id).ShouldBeEmpty();
        (await open.Gateway.GetAsync("/API/Status")).Body.ShouldContain(id);
    }

    [Theory]
    [InlineData("Celcius", "41.5", 41.5)]
    [InlineData("Celsius", "41.5", 41.5)]
    [InlineData("Fahrenheit", "212", 100)]
    [InlineData("K", "300.15", 27)]
    public async Task Edge_38_both_spellings_of_celsius_are_understood(string unit, string value, double celsius)
    {
        var (charger, id) = await DialAsync();
        await using var line = charger;
        await charger.AskAsync("MeterValues", Values($$"""{"value":"{{value}}","measurand":"Temperature","unit":"{{unit}}"}"""));
        open.Gateway.Get<StateBoard>().Find(id)!.Connectors[1].Temperature.ShouldBe((decimal)celsius);
    }

    [Theory]
    [InlineData("""{"value":"79228162514264337593543950335","unit":"kWh"}""")]
    [InlineData("""{"value":"-79228162514264337593543950335","unit":"kWh"}""")]
    [InlineData("""{"value":"79228162514264337593543950335","phase":"L1"},{"value":"79228162514264337593543950335","phase":"L2"}""")]
    [InlineData("""{"value":"79228162514264337593543950335","unit":"Fahrenheit","measurand":"Temperature"}""")]
    [InlineData("""{"value":"1e400"}""")]
    [InlineData("""{"value":"NaN"}""")]
    [InlineData("""{"value":"∞"}""")]
    public async Task Edge_38_an_absurd_value_is_passed_over_and_the_rest_is_used(string absurd)
    {
        var (charger, id) = await DialAsync();
        await using var line = charger;
        await charger.AskAsync("MeterValues", Values(absurd + """,{"value":"55","measurand":"SoC"}"""));
        var connector = open.Gateway.Get<StateBoard>().Find(id)!.Connectors[1];
        (connector.StateOfCharge, connector.Energy).ShouldBe((55, null));
    }

    static string Values(string sampled) =>
        $$"""{"connectorId":1,"meterValue":[{"timestamp":"2026-01-01T10:00:00Z","sampledValue":[{{sampled}}]}]}""";

    async Task<(RawCharger Charger, string Id)> DialAsync()
    {
        var id = "t" + Guid.NewGuid().ToString("N");
        return (await RawCharger.ConnectAsync(open.Gateway, id), id);
    }
}
