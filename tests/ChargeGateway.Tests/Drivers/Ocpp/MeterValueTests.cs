using ChargeGateway.Core.State;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>What chargers' meters say, in all the ways in which they say it.</summary>
public sealed class MeterValueTests : OneChargerTests
{
    [Theory]
    [InlineData("""{"value":"1234.5"}""", 1234.5)]
    [InlineData("""{"value":"1.2345","unit":"kWh"}""", 1234.5)]
    [InlineData("""{"value":1234.5}""", 1234.5)]
    [InlineData("""{"value":" 1234.5 ","measurand":"Energy.Active.Import.Register","unit":"Wh"}""", 1234.5)]
    [InlineData("""{"value":"1.5E3"}""", 1500)]
    [InlineData("""{"value":"3500","phase":"L1"},{"value":"2500","phase":"L2"},{"value":"0","phase":"L3"}""", 6000)]
    [InlineData("""{"value":"3500","phase":"L1"},{"value":"2500","phase":"L2"},{"value":"6001"}""", 6001)]
    [InlineData("""{"value":"7","location":"Inlet"},{"value":"8","location":"Outlet"}""", 8)]
    [InlineData("""{"value":"7","location":"Inlet"}""", 7)]
    [InlineData("""{"value":"AB12","format":"SignedData"},{"value":"9"}""", 9)]
    public async Task Energy_is_normalised_to_watt_hours(string values, double energy)
    {
        await ReportAsync(values);
        Connector.Energy.ShouldBe((decimal)energy);
    }

    [Theory]
    [InlineData("""{"value":"7.4","unit":"kW","measurand":"Power.Active.Import"}""", 7400)]
    [InlineData("""{"value":"1000","measurand":"Power.Active.Import","phase":"L1"},{"value":"1100","unit":"W","measurand":"Power.Active.Import","phase":"L2"}""", 2100)]
    [InlineData("""{"value":"1000","measurand":"Power.Active.Import","phase":"L1-N"},{"value":"1.1","unit":"kW","measurand":"Power.Active.Import","phase":"L2-N"}""", 2100)]
    public async Task Power_counts_without_an_energy_register_and_its_phases_add_up(string values, double power)
    {
        await ReportAsync(values);
        Connector.Power.ShouldBe((decimal)power);
    }

    [Fact]
    public async Task Currents_and_voltages_stay_by_phase()
    {
        await ReportAsync(
            """
            {"value":"16.1","measurand":"Current.Import","unit":"A","phase":"L1"},{"value":"15.9","measurand":"Current.Import","unit":"A","phase":"L2"},
            {"value":"0","measurand":"Current.Import","unit":"A","phase":"N"},
            {"value":"230","measurand":"Voltage","unit":"V","phase":"L1-N"},{"value":"400","measurand":"Voltage","unit":"V","phase":"L1-L2"},
            {"value":"16","measurand":"Current.Offered","unit":"A"},{"value":"11","measurand":"Power.Offered","unit":"kW"}
            """);
        Connector.Current.ShouldBe(new PhaseValues(16.1m, 15.9m, null));
        Connector.Voltage.ShouldBe(new PhaseValues(230, null, null));
        (Connector.CurrentOffered, Connector.PowerOffered).ShouldBe((16m, 11000m));
    }

    [Theory]
    [InlineData("Celsius", "25", 25)]
    [InlineData("Celcius", "25", 25)]
    [InlineData("K", "298.15", 25)]
    [InlineData("Fahrenheit", "77", 25)]
    public async Task Temperature_is_in_degrees_celsius(string unit, string value, double celsius)
    {
        await ReportAsync($$"""{"value":"{{value}}","measurand":"Temperature","unit":"{{unit}}"},{"value":"55","measurand":"SoC","unit":"Percent","location":"EV"}""");
        (Connector.Temperature, Connector.StateOfCharge).ShouldBe(((decimal)celsius, 55m));
    }

    [Theory]
    [InlineData("""{"value":"nonsense"}""")]
    [InlineData("""{"value":""}""")]
    [InlineData("""{"value":"NaN"}""")]
    [InlineData("""{}""")]
    [InlineData("")]
    public async Task A_value_that_is_no_number_is_passed_over(string values)
    {
        await ReportAsync("""{"value":"1"}""", "2026-01-01T10:00:00Z");
        await ReportAsync(values, "2026-01-01T10:01:00Z");
        Connector.Energy.ShouldBe(1);
    }

    [Fact]
    public async Task An_old_reading_that_comes_late_changes_nothing()
    {
        await ReportAsync("""{"value":"2000"}""", "2026-01-01T10:00:00Z");
        await ReportAsync("""{"value":"1000"}""", "2026-01-01T09:00:00Z");
        Connector.Energy.ShouldBe(2000);
    }

    [Fact]
    public async Task What_was_true_of_a_charge_is_not_told_when_it_is_over()
    {
        var transaction = await Charger.StartAsync();
        await ReportAsync("""{"value":"7400","measurand":"Power.Active.Import"},{"value":"500"}""");
        Connector.Power.ShouldBe(7400);
        await Charger.AskAsync("StopTransaction", $$"""{"transactionId":{{transaction}},"meterStop":600,"timestamp":"2026-01-01T11:00:00Z"}""");
        (Connector.Power, Connector.Energy, Connector.TransactionId).ShouldBe((null, 600m, null));
    }

    [Fact]
    public async Task Every_value_is_kept_once_although_it_is_sent_twice()
    {
        var transaction = await Charger.StartAsync();
        var payload = $$"""
            {"connectorId":1,"transactionId":{{transaction}},"meterValue":[{"timestamp":"2026-01-01T10:05:00Z","sampledValue":[{"value":"10"},{"value":"50","measurand":"Frequency","unit":"Hz"}]}]}
            """;
        await Charger.AskAsync("MeterValues", payload);
        await Charger.AskAsync("MeterValues", payload);
        await Until.TrueAsync(async () => (await SamplesAsync()) == 2);
        await Charger.AskAsync("MeterValues", payload.Replace("10:05", "10:06", StringComparison.Ordinal));
        await Until.TrueAsync(async () => (await SamplesAsync()) == 4);
    }

    async Task<int> SamplesAsync()
    {
        var samples = new ChargeGateway.Storage.Samples.SampleLog(Gateway.Get<ChargeGateway.Storage.GatewayStore>());
        return (await samples.SamplesAsync("cp", 1, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, 100, default)).Count;
    }

    Task ReportAsync(string values, string at = "2026-01-01T10:00:00Z") =>
        Charger.AskAsync("MeterValues", $$"""{"connectorId":1,"meterValue":[{"timestamp":"{{at}}","sampledValue":[{{values}}]}]}""");

    ConnectorState Connector => Gateway.Get<StateBoard>().Find("cp")!.Connectors[1];
}
