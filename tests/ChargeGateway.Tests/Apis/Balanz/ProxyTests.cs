using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>Chargers that are mirrored to another OCPP server.</summary>
public class ProxyTests
{
    const string Boot = """{"chargePointVendor":"V","chargePointModel":"M"}""";
    const string Booted = """{"status":"Accepted","currentTime":"2026-01-01T00:00:00Z","interval":99}""";

    [Fact]
    public async Task The_other_server_answers_the_charger_and_each_knows_the_charge_by_its_own_number()
    {
        await using var upstream = await UpstreamServer.StartAsync();
        await using var gateway = await StartAsync(upstream.Address);
        upstream.Answers["BootNotification"] = Booted;
        upstream.Answers["Authorize"] = """{"idTagInfo":{"status":"Accepted"}}""";
        upstream.Answers["StartTransaction"] = """{"transactionId":4711,"idTagInfo":{"status":"Accepted"}}""";
        upstream.Answers["MeterValues"] = "{}";
        upstream.Answers["StopTransaction"] = "{}";
        var authorization = RawCharger.Basic("a charger", "0123456789abcdef");
        await using var charger = await RawCharger.ConnectAsync(gateway, "a charger", authorization);

        (await charger.AskAsync("BootNotification", Boot)).GetProperty("interval").GetInt32().ShouldBe(99);
        (await upstream.NextAsync()).Payload.GetRawText().ShouldBe(Boot);
        upstream.Path.ShouldBe("/ocpp/a charger");
        upstream.Headers!.Authorization.ToString().ShouldBe(authorization);
        gateway.Get<StateBoard>().Find("a charger")!.Identity!.Vendor.ShouldBe("V", "the gateway sees all of it");

        (await charger.AskAsync("Authorize", """{"idTag":"UNKNOWN"}""")).GetProperty("idTagInfo").GetProperty("status").GetString()
            .ShouldBe("Accepted", "the gateway itself does not know the tag");
        await upstream.NextAsync();
        var own = await charger.StartAsync(1, "UNKNOWN");
        own.ShouldNotBe(4711);
        await upstream.NextAsync();
        await charger.AskAsync("MeterValues", $$"""{"connectorId":1,"transactionId":{{own}},"meterValue":[{"timestamp":"2026-01-01T10:00:00Z","sampledValue":[{"value":"5"}]}]}""");
        (await upstream.NextAsync()).Payload.GetProperty("transactionId").GetInt32().ShouldBe(4711);

        var stop = upstream.AskAsync("RemoteStopTransaction", """{"transactionId":4711}""");
        (await charger.AnswerNextAsync("RemoteStopTransaction", """{"status":"Accepted"}""")).Payload.GetProperty("transactionId").GetInt32().ShouldBe(own);
        (await stop)[2].GetProperty("status").GetString().ShouldBe("Accepted");
        await charger.AskAsync("StopTransaction", $$"""{"transactionId":{{own}},"meterStop":9,"timestamp":"2026-01-01T11:00:00Z"}""");
        (await upstream.NextAsync()).Payload.GetProperty("transactionId").GetInt32().ShouldBe(4711);
        (await gateway.Get<ITransactionLog>().FindAsync(own, default))!.MeterStop.ShouldBe(9);
    }

    [Fact]
    public async Task Charging_profiles_of_the_other_server_go_no_further()
    {
        await using var upstream = await UpstreamServer.StartAsync();
        await using var gateway = await StartAsync(upstream.Address);
        await using var charger = await RawCharger.ConnectAsync(gateway, "cp");
        await Until.TrueAsync(() => upstream.IsConnected);
        foreach (var action in (string[])["SetChargingProfile", "ClearChargingProfile"])
            (await upstream.AskAsync(action, "{}"))[2].GetProperty("status").GetString().ShouldBe("Accepted");
        charger.HasCall.ShouldBeFalse();

        var start = upstream.AskAsync("RemoteStartTransaction", """{"idTag":"T","chargingProfile":{}}""");
        (await charger.AnswerNextAsync("RemoteStartTransaction", """{"status":"Accepted"}""")).Payload.GetRawText().ShouldBe("""{"idTag":"T"}""");
        (await start)[0].GetInt32().ShouldBe(3);

        var reset = upstream.AskAsync("Reset", """{"type":"Soft"}""");
        await charger.SendAsync($$"""[4,"{{(await charger.NextCallAsync()).Id}}","InternalError","broken",{}]""");
        var error = await reset;
        (error[0].GetInt32(), error[2].GetString()).ShouldBe((4, "InternalError"));
        (await upstream.AskAsync("Fly", "{}"))[2].GetString().ShouldBe("NotSupported");
    }

    [Fact]
    public async Task Those_that_go_further_are_rejected_where_load_balancing_does_not_allow_them()
    {
        await using var upstream = await UpstreamServer.StartAsync();
        await using var gateway = await StartAsync(
            upstream.Address,
            "--Balanz:Proxy:ChargingCalls=Forward", "--Gateway:Groups:0:Id=Default", "--Gateway:Groups:0:MaxAllocation=00:00-23:59>0=16");
        await using var charger = await RawCharger.ConnectAsync(gateway, "cp");
        await Until.TrueAsync(() => upstream.IsConnected);
        var start = await upstream.AskAsync("RemoteStartTransaction", """{"idTag":"T","chargingProfile":{}}""");
        (start[0].GetInt32(), start[2].GetProperty("status").GetString()).ShouldBe((3, "Rejected"));
        charger.HasCall.ShouldBeFalse();
    }

    [Fact]
    public async Task A_password_in_a_second_subprotocol_is_shown_to_the_other_server_in_a_header()
    {
        await using var upstream = await UpstreamServer.StartAsync();
        await using var gateway = await StartAsync(upstream.Address);
        var hex = Convert.ToHexStringLower("cp:0123456789abcdef"u8);
        await using var charger = await RawCharger.ConnectAsync(new Uri($"{gateway.OcppUrl}/cp"), null, "ocpp1.6", hex);
        await Until.TrueAsync(() => upstream.IsConnected);
        upstream.Headers!.Authorization.ToString().ShouldBe(RawCharger.Basic("cp", "0123456789abcdef"));
    }

    [Fact]
    public async Task Without_the_other_server_the_gateway_answers_and_what_was_said_of_charges_is_delivered_later()
    {
        var upstream = await UpstreamServer.StartAsync();
        var port = upstream.Port;
        await using var gateway = await StartAsync(upstream.Address, "--Ocpp:UnknownTags=Accept");
        upstream.Answers["BootNotification"] = Booted;
        await using var charger = await RawCharger.ConnectAsync(gateway, "cp");
        await charger.AskAsync("BootNotification", Boot);
        await upstream.DisposeAsync();
        var own = await charger.StartAsync(1, "T");
        await charger.AskAsync("Heartbeat", "{}");
        await charger.AskAsync("StopTransaction", $$"""{"transactionId":{{own}},"meterStop":9,"timestamp":"2026-01-01T11:00:00Z"}""");

        await using var back = await UpstreamServer.StartAsync(port);
        back.Answers["BootNotification"] = Booted;
        back.Answers["StartTransaction"] = """{"transactionId":5,"idTagInfo":{"status":"Accepted"}}""";
        back.Answers["StopTransaction"] = "{}";
        (await back.NextAsync()).Action.ShouldBe("BootNotification", "it is told who is there");
        (await back.NextAsync()).Action.ShouldBe("StartTransaction");
        var stop = await back.NextAsync();
        (stop.Action, stop.Payload.GetProperty("transactionId").GetInt32()).ShouldBe(("StopTransaction", 5));
    }

    [Fact]
    public async Task Only_the_chargers_that_are_meant_are_mirrored()
    {
        await using var upstream = await UpstreamServer.StartAsync();
        await using var gateway = await StartAsync(upstream.Address, "--Balanz:Proxy:Chargers:0=other", "--Balanz:Proxy:Groups:0=none");
        await using var charger = await RawCharger.ConnectAsync(gateway, "cp");
        (await charger.AskAsync("BootNotification", Boot)).GetProperty("interval").GetInt32().ShouldBe(300);
        upstream.IsConnected.ShouldBeFalse();
        await using var other = await RawCharger.ConnectAsync(gateway, "other");
        await Until.TrueAsync(() => upstream.IsConnected);
        upstream.Path.ShouldBe("/ocpp/other");
    }

    static Task<TestGateway> StartAsync(string server, params string[] settings) => TestGateway.StartAsync(
        ["--Ocpp:UnknownChargers=Accept", "--Balanz:Proxy:AnswerTimeout=00:00:05", $"--Balanz:Proxy:Server={server}", .. settings]);
}
