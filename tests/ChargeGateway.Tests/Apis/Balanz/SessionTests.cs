using System.Text.Json;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>Charges as sessions: while they run, when they are over, and after a restart.</summary>
public class SessionTests : BalanzTests
{
    const string Start = "2026-01-01T10:00:00Z";

    [Fact]
    public async Task A_charge_is_shown_while_it_runs_and_when_it_is_over()
    {
        await Admin.AcceptedAsync("CreateTag", """{"id_tag":"T1","user_name":"Ann","status":"Activated","priority":5}""");
        await Charger.AskAsync("StatusNotification", """{"connectorId":1,"errorCode":"NoError","status":"Charging"}""");
        var transaction = await Charger.StartAsync(1, "T1", meter: 1000, at: Start);
        await MeterAsync(transaction, offered: 16, l1: 10, l2: 11.5, register: 2500);
        await Until.TrueAsync(async () => (await ConnectorAsync()).TryGetProperty("transaction", out var seen)
            && seen.GetProperty("charging_history").GetArrayLength() == 2);

        var connector = await ConnectorAsync();
        connector.GetProperty("status").GetString().ShouldBe("Charging");
        connector.GetProperty("offered").GetDecimal().ShouldBe(16);
        connector.GetProperty("priority").GetInt32().ShouldBe(5, "that of the tag");
        var charge = connector.GetProperty("transaction");
        charge.GetProperty("id_tag").GetString().ShouldBe("T1");
        charge.GetProperty("user_name").GetString().ShouldBe("Ann");
        charge.GetProperty("start_time").GetDouble().ShouldBe(1767261600);
        charge.GetProperty("meter_start").GetDecimal().ShouldBe(1000);
        charge.GetProperty("energy_meter").GetDecimal().ShouldBe(2500);
        charge.GetProperty("usage_meter").GetDecimal().ShouldBe(11.5m);
        charge.GetProperty("charging_history")[0].GetProperty("usage").ValueKind.ShouldBe(JsonValueKind.Null);
        charge.GetProperty("charging_history")[1].GetProperty("usage").GetDecimal().ShouldBe(11.5m);

        (await Admin.OkAsync("GetSessions")).GetArrayLength().ShouldBe(0);
        var live = (await Admin.OkAsync("GetSessions", """{"include_live":"true"}""")).EnumerateArray().ShouldHaveSingleItem();
        foreach (var open in (string[])["end_time", "duration", "reason"]) live.GetProperty(open).ValueKind.ShouldBe(JsonValueKind.Null);
        live.GetProperty("stop_id_tag").GetString().ShouldBe("T1");
        live.GetProperty("kwh").GetString().ShouldBe("1.500");

        await Charger.AskAsync(
            "StopTransaction",
            $$"""{"transactionId":{{transaction}},"meterStop":3345,"timestamp":"2026-01-01T11:01:01Z","idTag":"T1","reason":"EVDisconnected"}""");
        await Until.TrueAsync(async () => (await Admin.OkAsync("GetSessions")).EnumerateArray()
            .Any(session => session.GetProperty("charging_history").GetArrayLength() == 3));
        await CheckEndedAsync(Admin);

        await Gateway.RestartAsync();
        await using var again = await ClientAsync("Admin");
        await CheckEndedAsync(again);
    }

    [Fact]
    public async Task The_history_of_a_charge_lives_through_a_restart()
    {
        var transaction = await Charger.StartAsync(1, "T1", at: DateTimeOffset.UtcNow.AddMinutes(-10).ToString("O"));
        await MeterAsync(transaction, offered: 6, l1: 6, l2: 6, register: 10);
        await Until.TrueAsync(async () =>
            (await ConnectorAsync()).GetProperty("transaction").GetProperty("charging_history").GetArrayLength() == 2);
        await Gateway.RestartAsync();
        await using var again = await ClientAsync("Admin");
        await Until.TrueAsync(async () => (await again.OkAsync("GetChargers"))[0].GetProperty("connectors").GetProperty("1").GetProperty("transaction")
            .GetProperty("charging_history").GetArrayLength() == 2);
    }

    [Fact]
    public async Task Sessions_are_those_of_a_charger_a_group_or_all_that_are_there()
    {
        await Admin.AcceptedAsync("CreateCharger", """{"charger_id":"gone","alias":"Gone","group_id":"Default"}""");
        foreach (var charger in (string[])["gone", "cp"])
        {
            var log = Gateway.Get<ITransactionLog>();
            var at = DateTimeOffset.Parse(Start, null);
            var started = await log.StartAsync(new TransactionStart(charger, 1, "X", at, 0), default);
            await log.StopAsync(new TransactionStop(charger, started.Id, at.AddHours(1), 1000), default);
        }

        await Admin.AcceptedAsync("DeleteCharger", """{"charger_id":"gone"}""");
        (await CountAsync("{}")).ShouldBe(1);
        (await CountAsync("""{"charger_id":"gone"}""")).ShouldBe(1);
        (await CountAsync("""{"charger_id":"gone","group_id":"Default"}""")).ShouldBe(1);
        (await CountAsync("""{"group_id":"none"}""")).ShouldBe(0);
        (await Admin.OkAsync("GetStatus")).GetProperty("no_sessions").GetInt32().ShouldBe(2);
    }

    async Task<int> CountAsync(string payload) => (await Admin.OkAsync("GetSessions", payload)).GetArrayLength();

    static async Task CheckEndedAsync(BalanzClient client)
    {
        var ended = (await client.OkAsync("GetSessions", """{"charger_id":"cp"}""")).EnumerateArray().ShouldHaveSingleItem();
        var local = TimeZoneInfo.ConvertTime(DateTimeOffset.Parse(Start, null), TimeZoneInfo.Local);
        ended.GetProperty("session_id").GetString().ShouldBe($"cp-{local:yyyy-MM-dd-HH:mm:ss}");
        ended.GetProperty("charger_alias").GetString().ShouldBe("Yard");
        ended.GetProperty("group_id").GetString().ShouldBe("Default");
        ended.GetProperty("user_name").GetString().ShouldBe("Ann");
        ended.GetProperty("stop_id_tag").GetString().ShouldBe("T1");
        ended.GetProperty("duration").GetDouble().ShouldBe(3661);
        ended.GetProperty("energy_meter").GetDecimal().ShouldBe(2345);
        ended.GetProperty("kwh").GetString().ShouldBe("2.345");
        ended.GetProperty("reason").GetString().ShouldBe("EVDisconnected");
        ended.GetProperty("charging_history")[2].GetProperty("offered").GetDecimal().ShouldBe(0);

        var csv = (await client.OkAsync("GetCSVSessions")).GetString()!.Split('\n');
        csv[0].ShouldBe("session_id,charger_id,charger_alias,group_id,id_tag,user_name,stop_id_tag,start_time,end_time,duration,energy,stop_reason,history");
        csv[1].ShouldStartWith($"cp-{local:yyyy-MM-dd-HH:mm:ss},cp,Yard,Default,T1,Ann,T1,{local:yyyy-MM-dd HH:mm:ss},");
        csv[1].ShouldContain(",01:01:01,2.345,EVDisconnected,");
        csv[1].ShouldEndWith("=0A/0A");
    }

    async Task<JsonElement> ConnectorAsync() => (await Admin.OkAsync("GetChargers"))[0].GetProperty("connectors").GetProperty("1");

    Task MeterAsync(int transaction, double offered, double l1, double l2, double register) => Charger.AskAsync("MeterValues", FormattableString.Invariant(
        $$"""
        {"connectorId":1,"transactionId":{{transaction}},"meterValue":[{"timestamp":"{{DateTimeOffset.UtcNow:O}}","sampledValue":[
        {"value":"{{offered}}","measurand":"Current.Offered"},{"value":"{{l1}}","measurand":"Current.Import","phase":"L1"},
        {"value":"{{l2}}","measurand":"Current.Import","phase":"L2"},{"value":"{{register}}","measurand":"Energy.Active.Import.Register"}]}]}
        """));
}
