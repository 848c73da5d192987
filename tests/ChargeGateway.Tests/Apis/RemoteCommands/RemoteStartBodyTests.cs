namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>What the body of a remote start attempt must keep to.</summary>
public sealed class RemoteStartBodyTests(SharedRemoteGateway running) : IClassFixture<SharedRemoteGateway>
{
    [Theory]
    [InlineData("""{"idTag":"TAG1"}""", "cpConnectorUuid")]
    [InlineData("""{"cpId":"cp"}""", "idTag")]
    [InlineData("""{"cpId":"cp","idTag":"TAG1","validUntil":"2020-03-02T08:00:00Z"}""", "validUntil")]
    [InlineData("""{"cpId":"cp","idTag":"TAG1","validUntil":"2199-03-03T08:00:01Z"}""", "validUntil")]
    [InlineData("""{"cpId":"cp","idTag":"TAG1","validUntil":"soon"}""", "validUntil")]
    [InlineData("""{"cpId":"cp","idTag":"TAG1","stopMinutes":0}""", "stopMinutes")]
    [InlineData("""{"cpId":"cp","idTag":"TAG1","stopMinutes":10081}""", "stopMinutes")]
    [InlineData("""{"cpId":"cp","idTag":"TAG1","callbackUrl":"http://x","chargingProfile":{}}""", "callbackUrl, chargingProfile")]
    [InlineData("", "cpConnectorUuid")]
    public async Task What_is_wrong_is_named(string body, string named)
    {
        var charger = running.Gateway.Script();

        var answer = await running.Gateway.PostAsync("/asynchronous/remote_start_attempt", body);

        answer.IsProblem(400, "bad-request")["detail"].ShouldNotBeNull().ShouldContain(named);
        charger.Asked.ShouldBeEmpty();
    }
}
