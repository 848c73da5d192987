using System.Text.Json;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Metering;
using ChargeGateway.Core.State;
using ChargeGateway.Tests.Hosting;

namespace ChargeGateway.Tests.Apis.OcppCore;

/// <summary>The compatibility cases about <c>/API/Status</c>.</summary>
public sealed class OcppCoreStatusTests : IAsyncLifetime
{
    static readonly DateTimeOffset Read = new(2026, 1, 1, 10, 0, 0, TimeSpan.FromHours(2));
    RunningGateway gateway = null!;

    public async Task InitializeAsync() => gateway = await RunningGateway.StartAsync();

    public async Task DisposeAsync() => await gateway.DisposeAsync();

    [Fact]
    public async Task Nobody_connected_is_an_empty_array() => (await BodyAsync("/API/Status")).ShouldBe("[]");

    [Fact]
    public async Task A_charger_that_said_nothing_yet_has_no_connectors()
    {
        gateway.Connect("cp16");

        var answer = await gateway.AskAsync("/API/Status");

        answer.Status.ShouldBe(200);
        answer.Headers["Content-Type"].ShouldBe("application/json");
        answer.Body.ShouldBe("""[{"id":"cp16","name":null,"protocol":"ocpp1.6","OnlineConnectors":{}}]""");
    }

    [Fact]
    public async Task Every_spelling_of_the_path_and_every_method_gives_the_whole_array()
    {
        gateway.Connect("cp16");
        gateway.Connect("cp17");
        var whole = await BodyAsync("/API/Status");

        foreach (var target in new[] { "/API/Status/", "/API/Status/cp16", "/API/Status/cp16/1/2/3", "/api/Status", "/API/Status?x=1" })
            (await BodyAsync(target)).ShouldBe(whole);
        (await gateway.AskAsync("/API/Status", "POST", body: "{}")).Body.ShouldBe(whole);
        (await gateway.AskAsync("/API/Status", "HEAD")).Body.ShouldBe("");
    }

    [Fact]
    public async Task Meter_values_show_in_kilowatts_and_kilowatt_hours_with_the_chargers_own_time()
    {
        gateway.Connect("cp16", "Box 1.6");
        Status("cp16", 1, ConnectorStatus.Charging);
        Meter("cp16", 1, (Measurands.EnergyImportRegister, 1234.5m), (Measurands.PowerImport, 7400m), (Measurands.StateOfCharge, 55m));

        (await BodyAsync("/API/Status")).ShouldBe(
            """[{"id":"cp16","name":"Box 1.6","protocol":"ocpp1.6","OnlineConnectors":{"1":"""
            + """{"Status":2,"ChargeRateKW":7.4,"MeterKWH":1.2345,"MeterValueDate":"2026-01-01T10:00:00+02:00","SoC":55.0}}}]""");
    }

    [Fact]
    public async Task What_was_not_measured_is_null_and_its_time_is_the_first_of_all()
    {
        gateway.Connect("cp16");
        Status("cp16", 2, ConnectorStatus.Available);

        (await BodyAsync("/API/Status")).ShouldContain(
            """{"2":{"Status":1,"ChargeRateKW":null,"MeterKWH":null,"MeterValueDate":"0001-01-01T00:00:00+00:00","SoC":null}}""");
    }

    [Fact]
    public async Task Numbers_have_a_decimal_point_and_meters_of_an_unseen_connector_have_status_0()
    {
        gateway.Connect("cp16");
        Meter("cp16", 3, (Measurands.EnergyImportRegister, 5000m), (Measurands.PowerImport, 0m));

        (await BodyAsync("/API/Status")).ShouldContain("""{"3":{"Status":0,"ChargeRateKW":0.0,"MeterKWH":5.0,"MeterValueDate":"2026""");
    }

    [Theory]
    [InlineData(ConnectorStatus.Available, 1)]
    [InlineData(ConnectorStatus.Preparing, 2)]
    [InlineData(ConnectorStatus.Charging, 2)]
    [InlineData(ConnectorStatus.SuspendedEV, 2)]
    [InlineData(ConnectorStatus.SuspendedEVSE, 2)]
    [InlineData(ConnectorStatus.Finishing, 2)]
    [InlineData(ConnectorStatus.Reserved, 2)]
    [InlineData(ConnectorStatus.Occupied, 2)]
    [InlineData(ConnectorStatus.Unavailable, 3)]
    [InlineData(ConnectorStatus.Faulted, 4)]
    public async Task A_status_has_its_number(ConnectorStatus status, int number)
    {
        gateway.Connect("cp16");
        Status("cp16", 1, status);

        (await BodyAsync("/API/Status")).ShouldContain($"\"Status\":{number},");
    }

    [Fact]
    public async Task Connector_0_and_chargers_that_are_gone_are_not_listed()
    {
        gateway.Connect("cp16");
        Status("cp16", 0, ConnectorStatus.Available);
        gateway.Connect("gone");
        gateway.Publish(new ChargerDisconnected("gone", Read));

        (await BodyAsync("/API/Status")).ShouldBe("""[{"id":"cp16","name":null,"protocol":"ocpp1.6","OnlineConnectors":{}}]""");
    }

    [Fact]
    public async Task Names_are_not_escaped_beyond_what_json_needs()
    {
        var name = "Ünï <b>'&+ 🚗 \"quoted\" \\ \u0001\n";
        gateway.Connect("cp16", name);

        var body = await BodyAsync("/API/Status");

        body.ShouldContain("\"name\":\"Ünï <b>'&+ 🚗 \\\"quoted\\\" \\\\ \\u0001\\n\"");
        JsonDocument.Parse(body).RootElement[0].GetProperty("name").GetString().ShouldBe(name);
    }

    [Fact]
    public async Task Each_change_shows_at_once()
    {
        gateway.Connect("cp16");
        for (var kilowatts = 1; kilowatts <= 20; kilowatts++)
        {
            Meter("cp16", 1, (Measurands.PowerImport, kilowatts * 1000m));
            (await BodyAsync("/API/Status")).ShouldContain($"\"ChargeRateKW\":{kilowatts}.0,");
        }
    }

    [Fact]
    public async Task Five_hundred_chargers_are_listed()
    {
        for (var i = 0; i < 500; i++)
        {
            gateway.Connect($"cp{i:000}", "Box");
            Status($"cp{i:000}", 1, ConnectorStatus.Charging);
        }

        var listed = JsonDocument.Parse(await BodyAsync("/API/Status")).RootElement;

        listed.EnumerateArray().Select(charger => charger.GetProperty("id").GetString()).ShouldBe(Enumerable.Range(0, 500).Select(i => $"cp{i:000}"));
    }

    async Task<string> BodyAsync(string target)
    {
        var answer = await gateway.AskAsync(target);
        answer.Status.ShouldBe(200);
        return answer.Body;
    }

    void Status(string id, int connector, ConnectorStatus status) =>
        gateway.Publish(new ConnectorStatusChanged(id, Read, connector, status, Read));

    void Meter(string id, int connector, params (string Measurand, decimal Value)[] values) =>
        gateway.Publish(new MeterValuesReceived(
            id, Read, connector, null, [new MeterReading(Read, [.. values.Select(v => new MeasuredValue(v.Measurand, v.Value, ""))])]));
}
