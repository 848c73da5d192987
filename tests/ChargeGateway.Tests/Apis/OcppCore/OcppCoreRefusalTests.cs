using ChargeGateway.Core;
using ChargeGateway.Tests.Hosting;

namespace ChargeGateway.Tests.Apis.OcppCore;

/// <summary>The compatibility cases about commands that are not carried out, sent byte for byte.</summary>
public sealed class OcppCoreRefusalTests(GatewayWithChargers running) : IClassFixture<GatewayWithChargers>
{
    readonly RunningGateway gateway = running.Gateway;
    readonly ScriptedChargePoint cp16 = running.Cp16;

    [Theory]
    [InlineData("/API/Reset")]
    [InlineData("/API/Reset/")]
    [InlineData("/API/Reset//1")]
    [InlineData("/API/UnlockConnector")]
    [InlineData("/API/UnlockConnector//1")]
    [InlineData("/API/SetChargingLimit")]
    [InlineData("/API/ClearChargingLimit/")]
    [InlineData("/API/StartTransaction")]
    [InlineData("/API/StopTransaction")]
    [InlineData("/API/SetChargingLimit/cp16")]
    [InlineData("/API/SetChargingLimit/cp16/1")]
    [InlineData("/API/SetChargingLimit/cp16/1/")]
    [InlineData("/API/SetChargingLimit/cp16/1//16A")]
    [InlineData("/API/SetChargingLimit/cp16/1/16")]
    [InlineData("/API/SetChargingLimit/cp16/1/16.5A")]
    [InlineData("/API/SetChargingLimit/cp16/1/-5A")]
    [InlineData("/API/SetChargingLimit/cp16/1/+5A")]
    [InlineData("/API/SetChargingLimit/cp16/1/16kW")]
    [InlineData("/API/SetChargingLimit/cp16/1/A")]
    [InlineData("/API/SetChargingLimit/cp16/1/16%20A")]
    [InlineData("/API/SetChargingLimit/cp16/1/16A%0A")]
    [InlineData("/API/SetChargingLimit/cp16/1/%D9%A1%D9%A6A")]
    [InlineData("/API/SetChargingLimit/cp16/1/2147483648W")]
    [InlineData("/API/SetChargingLimit/cp16/1/99999999999999999999W")]
    [InlineData("/API/SetChargingLimit/cp16/99999999999/16A")]
    [InlineData("/API/UnlockConnector/cp16/2147483648")]
    [InlineData("/API/ClearChargingLimit/cp16/-99999999999")]
    [InlineData("/API/StartTransaction/cp16/x/TAG1")]
    [InlineData("/API/StartTransaction/cp16//TAG1")]
    [InlineData("/API/StartTransaction/cp16/1")]
    [InlineData("/API/StartTransaction/cp16/1/")]
    [InlineData("/API/StartTransaction/cp16/99999999999/TAG1")]
    [InlineData("/API/StopTransaction/cp16")]
    [InlineData("/API/StopTransaction/cp16/x")]
    [InlineData("/API/StopTransaction/cp16/99999999999")]
    [InlineData("/API/SetChargingLimit/nobody")]
    [InlineData("/API/StartTransaction/nobody")]
    [InlineData("/API/StartTransaction/nobody/1")]
    public async Task A_path_that_lacks_something_is_400_and_asks_nobody(string target)
    {
        var asked = cp16.Asked.Count;

        (await gateway.AskAsync(target)).ShouldBeEmpty(400);

        cp16.Asked.Count.ShouldBe(asked);
    }

    [Theory]
    [InlineData("/API/Reset/{0}")]
    [InlineData("/API/UnlockConnector/{0}/1")]
    [InlineData("/API/SetChargingLimit/{0}/1/16A")]
    [InlineData("/API/ClearChargingLimit/{0}")]
    [InlineData("/API/StartTransaction/{0}/1/TAG1")]
    [InlineData("/API/StartTransaction/{0}/1/UNKNOWN")]
    [InlineData("/API/StopTransaction/{0}")]
    [InlineData("/API/StopTransaction/{0}/1")]
    public async Task A_charger_that_is_not_connected_is_404(string target)
    {
        foreach (var id in new[] { "nobody", "offline", "CP16" })
            (await gateway.AskAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, target, id))).ShouldBeEmpty(404);
    }

    [Theory]
    [InlineData("/API/")]
    [InlineData("/API//Status")]
    [InlineData("/API//Reset/cp16")]
    [InlineData("/API/Foo")]
    [InlineData("/API/status")]
    [InlineData("/API/RESET/cp16")]
    [InlineData("/API/GetConfiguration/cp16")]
    [InlineData("/API/Reset%2Fcp16")]
    public async Task What_is_no_command_is_404(string target) => (await gateway.AskAsync(target)).ShouldBeEmpty(404);

    [Theory]
    [InlineData("UNKNOWN")]
    [InlineData("BLOCKED")]
    [InlineData("EXPIRED")]
    [InlineData("BUSY")]
    public async Task A_tag_that_may_not_charge_is_rejected_without_asking_the_charger(string tag)
    {
        var asked = cp16.Asked.Count;

        (await gateway.AskAsync($"/API/StartTransaction/cp16/1/{tag}")).ShouldSay("Rejected");

        cp16.Asked.Count.ShouldBe(asked);
    }

    [Theory]
    [InlineData(Failure.NotSupported, "NotSupported")]
    [InlineData(Failure.TimedOut, "Timeout")]
    [InlineData(Failure.Invalid, "Rejected")]
    public async Task Some_failures_are_an_answer(Failure failure, string word)
    {
        gateway.Connect("failing").Fails(failure);

        (await gateway.AskAsync("/API/StopTransaction/failing/1")).ShouldSay(word);
    }

    [Theory]
    [InlineData(Failure.Unknown, 404)]
    [InlineData(Failure.Offline, 404)]
    [InlineData(Failure.Conflict, 424)]
    [InlineData(Failure.Busy, 429)]
    [InlineData(Failure.DeviceError, 502)]
    [InlineData(Failure.Protocol, 502)]
    public async Task The_other_failures_are_a_status_without_a_body(Failure failure, int status)
    {
        gateway.Connect("failing").Fails(failure, "NotSupported");

        (await gateway.AskAsync("/API/StopTransaction/failing/1")).ShouldBeEmpty(status);
    }

    [Fact]
    public async Task A_charger_that_does_not_answer_is_a_timeout()
    {
        gateway.Connect("silent").IsSilent();

        (await gateway.AskAsync("/API/Reset/silent")).ShouldSay("Timeout");
    }

    [Fact]
    public async Task A_fault_of_the_gateway_is_500_without_a_body()
    {
        gateway.Connect("odd").Answer = (_, _) => throw new InvalidOperationException("secret detail");

        (await gateway.AskAsync("/API/Reset/odd")).ShouldBeEmpty(500);
    }
}
