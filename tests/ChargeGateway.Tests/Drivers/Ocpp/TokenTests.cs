using ChargeGateway.Core.Transactions;
using ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>Tokens are decided about by the same rules in every version.</summary>
public sealed class TokenTests(TokenTests.Members members) : IClassFixture<TokenTests.Members>
{
    public sealed class Members() : SharedGateway(
        "--Ocpp:UnknownChargers=Accept",
        "--Gateway:Tags:0:Id=FLEET",
        "--Gateway:Tags:1:Id=CAR",
        "--Gateway:Tags:1:Parent=FLEET",
        "--Gateway:Tags:2:Id=LOST",
        "--Gateway:Tags:2:Blocked=true");

    [Theory]
    [InlineData("1.6", "CAR", "Accepted", "FLEET")]
    [InlineData("2.0.1", "CAR", "Accepted", "FLEET")]
    [InlineData("2.1", "car", "Accepted", "FLEET")]
    [InlineData("1.6", "LOST", "Blocked", null)]
    [InlineData("2.0.1", "LOST", "Blocked", null)]
    [InlineData("2.1", "LOST", "Blocked", null)]
    [InlineData("1.6", "NOBODY", "Invalid", null)]
    [InlineData("2.0.1", "NOBODY", "Invalid", null)]
    [InlineData("2.1", "NOBODY", "Invalid", null)]
    public async Task A_token_is_known_with_its_group(string version, string tag, string status, string? group)
    {
        await using var charger = await RawCharger.ConnectAsync(members.Gateway, $"{version}-{tag}", version: version);
        var isOld = version == "1.6";
        var answer = await charger.AskAsync(
            "Authorize", isOld ? $$"""{"idTag":"{{tag}}"}""" : $$$"""{"idToken":{"idToken":"{{{tag}}}","type":"ISO14443"}}""");
        var info = answer.GetProperty(isOld ? "idTagInfo" : "idTokenInfo");
        info.GetProperty("status").GetString().ShouldBe(status);
        if (group is not null && isOld) info.GetProperty("parentIdTag").GetString().ShouldBe(group);
        if (group is not null && !isOld) info.GetProperty("groupIdToken").ToString().ShouldBe($$"""{"idToken":"{{group}}","type":"Central"}""");
    }

    [Theory]
    [InlineData("2.0.1")]
    [InlineData("2.1")]
    public async Task A_charge_of_an_unwelcome_token_is_answered_so_and_recorded(string version)
    {
        var id = $"unwelcome-{version}";
        await using var charger = await RawCharger.ConnectAsync(members.Gateway, id, version: version);
        var charge = new ChargeEvents(charger, "a");
        (await charge.SendAsync("Started", "Authorized", evse: 1, tag: "NOBODY", register: 0))
            .GetProperty("idTokenInfo").GetProperty("status").GetString().ShouldBe("Invalid");
        members.Gateway.Get<ITransactionLog>().Open(id).ShouldHaveSingleItem().Authorized.ShouldBeFalse();
        await charge.SendAsync("Ended", "Deauthorized", tag: "NOBODY", register: 20, reason: "DeAuthorized");
        var ended = (await members.Gateway.Get<ITransactionLog>().FindAsync(id, "a", Until.Soon)).ShouldNotBeNull();
        (ended.Energy, ended.Authorized).ShouldBe((20m, false));
    }

    [Fact]
    public async Task A_car_s_certificate_is_not_vouched_for()
    {
        await using var charger = await RawCharger.ConnectAsync(members.Gateway, "pnc", version: "2.0.1");
        var answer = await charger.AskAsync(
            "Authorize", """{"idToken":{"idToken":"CAR","type":"eMAID"},"certificate":"-----BEGIN CERTIFICATE-----"}""");
        answer.GetProperty("certificateStatus").GetString().ShouldBe("NoCertificateAvailable");
    }
}
