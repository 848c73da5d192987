namespace ChargeGateway.Tests.Apis.Balanz;

public class FirstPathTests : BalanzTests
{
    [Fact]
    public async Task A_user_logs_in_sees_the_charger_and_resets_it()
    {
        (await Admin.OkAsync("GetStatus")).GetProperty("no_chargers").GetInt32().ShouldBe(1);
        var charger = (await Admin.OkAsync("GetChargers", """{"charger_id":"cp"}"""))[0];
        charger.GetProperty("alias").GetString().ShouldBe("Yard");
        charger.GetProperty("network_connected").GetBoolean().ShouldBeTrue();

        var reset = Admin.AcceptedAsync("Reset", """{"alias":"Yard","type":"Hard"}""");
        var call = await Charger.AnswerNextAsync("Reset", """{"status":"Accepted"}""");
        call.Payload.GetProperty("type").GetString().ShouldBe("Hard");
        await reset;
    }
}
