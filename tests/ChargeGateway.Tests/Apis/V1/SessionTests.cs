using System.Text.Json;
using ChargeGateway.Storage;
using ChargeGateway.Storage.Samples;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.V1;

/// <summary><c>/v1/sessions</c> and <c>/v1/meter-values</c>.</summary>
public sealed class SessionTests(OneGateway one) : IClassFixture<OneGateway>
{
    readonly TestGateway gateway = one.Gateway;

    [Fact]
    public async Task Sessions_are_found_by_charger_tag_and_time_in_parts_and_as_csv()
    {
        await using var charger = await RawCharger.ArriveAsync(gateway, "history");
        for (var day = 1; day <= 3; day++)
        {
            var id = await charger.StartAsync(tag: day == 2 ? "CARB" : "CARA", meter: day * 1000, at: $"2026-02-0{day}T10:00:00Z");
            await StopAsync(charger, id, (day * 1000) + 500, $"2026-02-0{day}T11:00:00Z");
        }

        var all = (await gateway.Http.Get("/v1/sessions?charger=history")).Ok();
        var byTag = (await gateway.Http.Get("/v1/sessions?charger=history&tag=carb")).Ok();
        var byTime = (await gateway.Http.Get("/v1/sessions?charger=history&from=2026-02-02T00:00:00Z&to=2026-02-03T00:00:00Z")).Ok();
        var part = await gateway.Http.Get("/v1/sessions?charger=history&limit=1&offset=1");
        var csv = await gateway.Http.Get("/v1/sessions?charger=history&format=csv");
        var lines = await gateway.Http.Get("/v1/sessions?charger=history", ("Accept", "application/x-ndjson"));

        all.EnumerateArray().Select(session => session.GetProperty("startedAt").GetString())
            .ShouldBe(["2026-02-03T10:00:00Z", "2026-02-02T10:00:00Z", "2026-02-01T10:00:00Z"]);
        var newest = all[0];
        (newest.GetProperty("energy").GetDecimal(), newest.GetProperty("duration").GetDecimal(), newest.GetProperty("running").GetBoolean())
            .ShouldBe((500m, 3600m, false));
        byTag.EnumerateArray().Single().GetProperty("idTag").GetString().ShouldBe("CARB");
        byTime.GetRawText().ShouldBe(byTag.GetRawText());
        part.Ok().GetRawText().ShouldBe(byTag.GetRawText());
        part.Response.Headers.GetValues("Link").Single().ShouldContain("offset=2");
        csv.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        csv.Text.Split("\r\n")[0].ShouldStartWith("id,charger,connector,idTag,running,startedAt");
        csv.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(4);
        lines.Text.TrimEnd().Split('\n').Length.ShouldBe(3);
        (await gateway.Http.Get("/v1/sessions?format=xml")).ShouldFail(400, "bad-request");
        (await gateway.Http.Get("/v1/sessions/" + newest.GetProperty("id"))).Ok().GetRawText().ShouldBe(newest.GetRawText());
        (await gateway.Http.Get("/v1/sessions/999999")).ShouldFail(404, "not-found");
    }

    [Fact]
    public async Task The_energy_of_a_register_that_began_anew_is_right()
    {
        await using var charger = await RawCharger.ArriveAsync(gateway, "reset");
        var id = await charger.StartAsync(meter: 9000);
        foreach (var (minute, register) in new[] { (1, 9500), (2, 200), (3, 900) })
            await MeterAsync(charger, id, minute, register);
        await StopAsync(charger, id, 1000, "2026-01-01T11:00:00Z");

        await Until.TrueAsync(async () => (await gateway.Http.Get($"/v1/meter-values?session={id}")).Ok().GetArrayLength() == 3);
        (await gateway.Http.Get($"/v1/sessions/{id}")).Ok().GetProperty("energy").GetDecimal().ShouldBe(1500);
    }

    [Theory]
    [InlineData("1000 1500 2500", 1500.0)]
    [InlineData("1000", null)]
    [InlineData("9000 9500 200 900 1000", 1500.0)]
    [InlineData("1000 1500 0 1600", 600.0)]
    [InlineData("1000.4 1000 5000.9 5000", 4000.5)]
    [InlineData("12300 12280 13000", 700.0)]
    [InlineData("800 0 100 700", 700.0)]
    [InlineData("100 5000000 4900000 4900500", 5000400.0)]
    [InlineData("1000 1500 0", 500.0)]
    public void Registers_are_rounded_fail_and_begin_anew(string readings, double? energy) =>
        RegisterEnergy.Between([.. readings.Split(' ').Select(text => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture))])
            .ShouldBe((decimal?)energy);

    [Fact]
    public async Task Meter_values_are_found_by_session_measurand_and_tag_and_as_csv()
    {
        await using var charger = await RawCharger.ArriveAsync(gateway, "values");
        var id = await charger.StartAsync(tag: "VTAG", meter: 1000);
        await MeterAsync(charger, id, 1, 1100);
        await MeterAsync(charger, id, 2, 1200);
        await Until.TrueAsync(async () => (await gateway.Http.Get($"/v1/meter-values?session={id}")).Ok().GetArrayLength() == 2);

        var value = (await gateway.Http.Get("/v1/meter-values?charger=values&tag=vtag&from=2026-01-01T00:00:00Z")).Ok()[1];
        (value.GetProperty("value").GetDecimal(), value.GetProperty("unit").GetString(), value.GetProperty("at").GetString())
            .ShouldBe((1200m, "Wh", "2026-01-01T10:02:00Z"));
        (await gateway.Http.Get($"/v1/meter-values?session={id}&measurand=Voltage")).Ok().GetArrayLength().ShouldBe(0);
        var csv = await gateway.Http.Get($"/v1/meter-values?session={id}", ("Accept", "text/csv"));
        csv.Text.ShouldStartWith("at,charger,connector,session,measurand,value,unit");
        var running = (await gateway.Http.Get("/v1/sessions?charger=values&running=true")).Ok()[0];
        running.GetProperty("energy").GetDecimal().ShouldBe(200);
        var connector = (await gateway.Http.Get("/v1/chargers/values"))["connectors"][0];
        (connector.GetProperty("session").GetProperty("id").GetInt32(), connector.GetProperty("session").GetProperty("energy").GetDecimal(),
            connector.GetProperty("energy").GetDecimal()).ShouldBe((id, 200m, 1200m));
    }

    [Fact]
    public async Task A_limited_key_sees_the_sessions_of_its_chargers_only()
    {
        await using var theirs = await RawCharger.ArriveAsync(gateway, "theirs");
        await using var other = await RawCharger.ArriveAsync(gateway, "notTheirs");
        var own = await theirs.StartAsync();
        var foreign = await other.StartAsync();
        using var guest = gateway.Http.As("guest-key");

        (await guest.Get("/v1/sessions")).Ok().EnumerateArray().Select(session => session.GetProperty("id").GetInt32()).ShouldBe([own]);
        (await guest.Get($"/v1/sessions/{foreign}")).ShouldFail(404, "not-found");
        (await guest.Get("/v1/meter-values?charger=notTheirs")).Ok().GetArrayLength().ShouldBe(0);
        (await guest.Get("/v1/tags")).ShouldFail(403, "forbidden");
    }

    [Fact]
    public async Task Old_sessions_and_audit_entries_are_deleted_when_that_is_configured()
    {
        await using var own = await TestGateway.StartAsync(
            "--Ocpp:UnknownChargers=Accept", "--Ocpp:UnknownTags=Accept", "--Gateway:SessionRetention=00:00:00.001", "--Gateway:AuditRetention=00:00:00.001");
        await using var charger = await RawCharger.ArriveAsync(own, "cp");
        var ended = await charger.StartAsync();
        await StopAsync(charger, ended, 10, "2026-01-01T11:00:00Z");
        var running = await charger.StartAsync(connector: 2);
        await own.Http.Post("/v1/tags", """{"id":"T"}""");
        (await own.Http.Get("/v1/audit")).Ok().GetArrayLength().ShouldBe(1);

        await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
            .GetServices<Microsoft.Extensions.Hosting.IHostedService>(own.Services).OfType<HistoryRetention>().Single().SweepAsync(Until.Soon);

        (await own.Http.Get("/v1/sessions")).Ok().EnumerateArray().Select(session => session.GetProperty("id").GetInt32()).ShouldBe([running]);
        (await own.Http.Get("/v1/audit")).Ok().GetArrayLength().ShouldBe(0);
    }

    static Task<JsonElement> MeterAsync(RawCharger charger, int session, int minute, int register) => charger.AskAsync(
        "MeterValues",
        $$"""
        {"connectorId":1,"transactionId":{{session}},"meterValue":[{"timestamp":"2026-01-01T10:0{{minute}}:00Z","sampledValue":[{"value":"{{register}}"}]}]}
        """);

    static Task<JsonElement> StopAsync(RawCharger charger, int session, int register, string at) =>
        charger.AskAsync("StopTransaction", $$"""{"transactionId":{{session}},"meterStop":{{register}},"timestamp":"{{at}}"}""");
}
