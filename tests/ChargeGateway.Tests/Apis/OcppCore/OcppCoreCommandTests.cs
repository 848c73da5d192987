using ChargeGateway.Core.Commands;
using ChargeGateway.Tests.Hosting;

namespace ChargeGateway.Tests.Apis.OcppCore;

/// <summary>The compatibility cases about commands that are carried out, sent byte for byte.</summary>
public sealed class OcppCoreCommandTests(GatewayWithChargers running) : IClassFixture<GatewayWithChargers>
{
    readonly RunningGateway gateway = running.Gateway;
    readonly ScriptedChargePoint cp16 = running.Cp16;

    public static TheoryData<string, string, Command> Accepted => new()
    {
        { "/API/Reset/cp16", "Accepted", new Reset() },
        { "/API/Reset/cp16/", "Accepted", new Reset() },
        { "/API/Reset/cp16/Hard", "Accepted", new Reset() },
        { "/api/Reset/cp16", "Accepted", new Reset() },
        { "/aPi/Reset/cp%31%36", "Accepted", new Reset() },
        { "/API/Reset/cp16?connector=3", "Accepted", new Reset() },
        { "/API/UnlockConnector/cp16/1", "Unlocked", new UnlockConnector(1) },
        { "/API/UnlockConnector/cp16/1/", "Unlocked", new UnlockConnector(1) },
        { "/API/UnlockConnector/cp16/1/2/3/4", "Unlocked", new UnlockConnector(1) },
        { "/API/UnlockConnector/cp16", "Unlocked", new UnlockConnector(0) },
        { "/API/UnlockConnector/cp16/", "Unlocked", new UnlockConnector(0) },
        { "/API/UnlockConnector/cp16/abc", "Unlocked", new UnlockConnector(0) },
        { "/API/UnlockConnector/cp16/-1", "Unlocked", new UnlockConnector(-1) },
        { "/API/SetChargingLimit/cp16/1/2000W", "Accepted", new SetChargingLimit(1, 2000, LimitUnit.W) },
        { "/API/SetChargingLimit/cp16/1/16A", "Accepted", new SetChargingLimit(1, 16, LimitUnit.A) },
        { "/API/SetChargingLimit/cp16/1/16a", "Accepted", new SetChargingLimit(1, 16, LimitUnit.A) },
        { "/API/SetChargingLimit/cp16/1/2000w", "Accepted", new SetChargingLimit(1, 2000, LimitUnit.W) },
        { "/API/SetChargingLimit/cp16/1/0A", "Accepted", new SetChargingLimit(1, 0, LimitUnit.A) },
        { "/API/SetChargingLimit/cp16/1/016A", "Accepted", new SetChargingLimit(1, 16, LimitUnit.A) },
        { "/API/SetChargingLimit/cp16/1/2147483647W", "Accepted", new SetChargingLimit(1, int.MaxValue, LimitUnit.W) },
        { "/API/SetChargingLimit/cp16//16A", "Accepted", new SetChargingLimit(0, 16, LimitUnit.A) },
        { "/API/SetChargingLimit/cp16/x/16A", "Accepted", new SetChargingLimit(0, 16, LimitUnit.A) },
        { "/API/ClearChargingLimit/cp16", "Accepted", new ClearChargingLimit(0) },
        { "/API/ClearChargingLimit/cp16/1", "Accepted", new ClearChargingLimit(1) },
        { "/API/ClearChargingLimit/cp16/x", "Accepted", new ClearChargingLimit(0) },
        { "/API/StartTransaction/cp16/1/TAG1", "Accepted", new StartCharging("TAG1", 1) },
        { "/API/StartTransaction/cp16/0/TAG1", "Accepted", new StartCharging("TAG1", 0) },
        { "/API/RemoteStartTransaction/cp16/1/TAG1", "Accepted", new StartCharging("TAG1", 1) },
        { "/API/StopTransaction/cp16/1", "Accepted", new StopCharging(1) },
        { "/API/RemoteStopTransaction/cp16/2", "Accepted", new StopCharging(2) },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task A_command_reaches_the_charger_and_its_word_comes_back(string target, string word, Command command)
    {
        (await gateway.AskAsync(target)).ShouldSay(word);

        cp16.Last.ShouldBe(command);
    }

    [Fact]
    public async Task The_bare_prefix_is_200_and_empty() => (await gateway.AskAsync("/API")).ShouldBeEmpty(200);

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Every_method_carries_out_the_command(string method)
    {
        (await gateway.AskAsync("/API/UnlockConnector/cp16/1", method, body: "ignored")).ShouldSay("Unlocked");
        cp16.Last.ShouldBe(new UnlockConnector(1));
    }

    [Fact]
    public async Task Head_carries_out_the_command_and_has_no_body()
    {
        var asked = cp16.Asked.Count;

        var answer = await gateway.AskAsync("/API/UnlockConnector/cp16/7", "HEAD");

        (answer.Status, answer.Body, answer.Headers["Content-Type"]).ShouldBe((200, "", "application/json"));
        cp16.Asked.Count.ShouldBe(asked + 1);
        cp16.Last.ShouldBe(new UnlockConnector(7));
    }

    [Theory]
    [InlineData("sp ace", "sp%20ace")]
    [InlineData("Üniï", "%C3%9Cni%C3%AF")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a%2Fb", "a%252Fb")]
    [InlineData("a+b&c=d", "a+b&c=d")]
    public async Task An_id_is_percent_decoded_on_its_own(string id, string encoded)
    {
        var charger = gateway.Connect(id);

        (await gateway.AskAsync($"/API/UnlockConnector/{encoded}/3")).ShouldSay("Unlocked");

        charger.Last.ShouldBe(new UnlockConnector(3));
    }

    [Theory]
    [InlineData("Rejected")]
    [InlineData("UnlockFailed")]
    [InlineData("OngoingAuthorizedTransaction")]
    [InlineData("Scheduled")]
    public async Task The_chargers_own_word_passes_through(string word)
    {
        var charger = gateway.Connect("worded");
        charger.Says(word);

        (await gateway.AskAsync("/API/Reset/worded")).ShouldSay(word);
    }
}
