using System.Text;
using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Tests.Apis.V1;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Cases 9 to 12, 17 and 18: Basic authentication of chargers.</summary>
public sealed class PasswordEdgeCaseTests(StrictGateway strict) : IClassFixture<StrictGateway>
{
    const string Password = StrictGateway.Password;

    Uri Locked => new($"{strict.Gateway.OcppUrl}/locked");

    [Fact]
    public async Task Edge_09_the_right_password_lets_in()
    {
        await using var charger = await RawCharger.ConnectAsync(strict.Gateway, "locked", RawCharger.Basic("locked", Password));
        await charger.BootAsync();
    }

    [Theory]
    [InlineData("open")]
    [InlineData("LOCKED")]
    [InlineData("")]
    [InlineData("locked ")]
    public async Task Edge_10_another_user_is_refused(string user) => await ShouldBeRefusedAsync("locked", RawCharger.Basic(user, Password));

    [Theory]
    [InlineData("")]
    [InlineData("wrong")]
    [InlineData("pass")]
    [InlineData("pass:wörd =/+ ok ")]
    public async Task Edge_11_a_wrong_password_is_refused(string password) => await ShouldBeRefusedAsync("locked", RawCharger.Basic("locked", password));

    [Theory]
    [InlineData(null)]
    [InlineData("Basic")]
    [InlineData("Basic ")]
    [InlineData("Basic ====")]
    [InlineData("Basic !!!!")]
    [InlineData("Basic bG9ja2Vk")]
    [InlineData("Bearer abc")]
    [InlineData("Digest username=\"locked\"")]
    [InlineData("x")]
    public async Task Edge_11_a_missing_or_bad_header_is_401_and_nothing_worse(string? header) => await ShouldBeRefusedAsync("locked", header);

    [Fact]
    public async Task Edge_11_a_huge_header_is_401_too() => await ShouldBeRefusedAsync("locked", "Basic " + new string('A', 8000));

    [Fact]
    public async Task A_charger_that_can_send_no_header_shows_its_password_in_a_second_subprotocol()
    {
        await using var charger = await RawCharger.ConnectAsync(Locked, null, "ocpp1.6", Hex("locked:" + Password));
        charger.SubProtocol.ShouldBe("ocpp1.6", "the password is not sent back");
        await charger.BootAsync();
    }

    [Theory]
    [InlineData("locked:wrong")]
    [InlineData("other:" + Password)]
    [InlineData("locked")]
    public async Task A_wrong_second_subprotocol_is_refused(string credentials) =>
        (await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(Locked, null, "ocpp1.6", Hex(credentials)))).Status.ShouldBe(401);

    [Fact]
    public async Task A_header_wins_over_the_second_subprotocol() => (await Should.ThrowAsync<RefusedException>(
        () => RawCharger.ConnectAsync(Locked, RawCharger.Basic("locked", "wrong"), "ocpp1.6", Hex("locked:" + Password)))).Status.ShouldBe(401);

    [Fact]
    public async Task The_second_subprotocol_can_be_switched_off()
    {
        await using var gateway = await TestGateway.StartAsync(
            "--Gateway:Chargers:0:Id=locked", $"--Gateway:Chargers:0:Password={Password}", "--Ocpp:PasswordInSubProtocol=false");
        (await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(
            new Uri($"{gateway.OcppUrl}/locked"), null, "ocpp1.6", Hex("locked:" + Password)))).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_charger_that_is_given_a_password_while_it_is_there_has_to_dial_again_with_it()
    {
        await using var gateway = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Accept");
        await using var charger = await RawCharger.ConnectAsync(gateway, "open");
        await charger.BootAsync();
        (await gateway.Http.Patch("/v1/chargers/open", $$"""{"password":"{{Password}}"}""")).Ok();
        await Until.TrueAsync(() => charger.CloseStatus == System.Net.WebSockets.WebSocketCloseStatus.PolicyViolation);
        (await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(gateway, "open"))).Status.ShouldBe(401);
        await using var again = await RawCharger.ConnectAsync(gateway, "open", RawCharger.Basic("open", Password));
        await again.BootAsync();
        (await gateway.Http.Patch("/v1/chargers/open", """{"name":"Open"}""")).Ok();
        await again.AskAsync("Heartbeat", "{}");
    }

    [Fact]
    public async Task Edge_12_the_key_counts_as_raw_bytes_and_as_its_hex_text()
    {
        var raw = Convert.FromHexString(StrictGateway.HexKey);
        byte[][] forms = [raw, Encoding.ASCII.GetBytes(StrictGateway.HexKey), Encoding.ASCII.GetBytes(StrictGateway.HexKey.ToUpperInvariant())];
        foreach (var form in forms)
        {
            await using var charger = await RawCharger.ConnectAsync(strict.Gateway, "hex", RawCharger.Basic([.. "hex:"u8, .. form]));
            await charger.BootAsync();
        }

        await ShouldBeRefusedAsync("hex", RawCharger.Basic([.. "hex:"u8, .. raw[..^1]]));
        await ShouldBeRefusedAsync("hex", RawCharger.Basic([.. "hex:"u8, .. Encoding.ASCII.GetBytes(StrictGateway.HexKey[..^2])]));
    }

    [Fact]
    public async Task Edge_17_the_security_profile_is_never_lowered_by_a_message()
    {
        await using var charger = await RawCharger.ConnectAsync(strict.Gateway, "a:b", RawCharger.Basic("a:b", Password));
        var refused = await Should.ThrowAsync<ChargePointException>(() => SendAsync("a:b", new ChangeConfiguration("SecurityProfile", "0")));
        refused.Failure.ShouldBe(Failure.Invalid);
        charger.HasCall.ShouldBeFalse();

        var raising = SendAsync("a:b", new ChangeConfiguration("SecurityProfile", "2"));
        await charger.AnswerNextAsync("ChangeConfiguration", """{"status":"Accepted"}""");
        await raising;
    }

    [Fact]
    public async Task Edge_18_a_new_password_counts_when_the_charger_took_it_and_stays_over_a_restart()
    {
        await using var gateway = await TestGateway.StartAsync(
            "--Ocpp:UnknownChargers=Reject", "--Gateway:Chargers:0:Id=cp", "--Gateway:Chargers:0:Password=first");
        await ChangeAsync(gateway, "first", "second", "Rejected");
        await ChangeAsync(gateway, "first", "737563636565646564", "Accepted");
        await ShouldBeRefusedAsync(gateway, "cp", RawCharger.Basic("cp", "first"));
        await gateway.RestartAsync();
        await ShouldBeRefusedAsync(gateway, "cp", RawCharger.Basic("cp", "first"));
        await using var charger = await RawCharger.ConnectAsync(gateway, "cp", RawCharger.Basic("cp", "succeeded"));
        await charger.BootAsync();
    }

    [Fact]
    public async Task Edge_18_a_charger_that_hangs_up_on_the_new_password_may_come_back_with_either()
    {
        await using var gateway = await TestGateway.StartAsync(
            "--Ocpp:UnknownChargers=Reject", "--Gateway:Chargers:0:Id=cp", "--Gateway:Chargers:0:Password=first");
        await HangUpAsync(gateway, "first", "second");
        await HangUpAsync(gateway, "first", "third");
        await ShouldBeRefusedAsync(gateway, "cp", RawCharger.Basic("cp", "second"));
        await using (var charger = await RawCharger.ConnectAsync(gateway, "cp", RawCharger.Basic("cp", "third"))) await charger.BootAsync();
        await ShouldBeRefusedAsync(gateway, "cp", RawCharger.Basic("cp", "first"));
        await gateway.RestartAsync();
        await using var again = await RawCharger.ConnectAsync(gateway, "cp", RawCharger.Basic("cp", "third"));
        await again.BootAsync();
    }

    [Fact]
    public async Task Edge_18_a_new_password_that_the_charger_cannot_take_does_not_count()
    {
        await using var gateway = await TestGateway.StartAsync(
            "--Ocpp:UnknownChargers=Reject", "--Gateway:Chargers:0:Id=cp", "--Gateway:Chargers:0:Password=first");
        await using var charger = await RawCharger.ConnectAsync(gateway, "cp", RawCharger.Basic("cp", "first"));
        await charger.BootAsync();
        var changing = gateway.Get<IFleet>().SendAsync("cp", new ChangeConfiguration("AuthorizationKey", "second"), Until.Soon);
        var call = await charger.NextCallAsync();
        await charger.SendAsync($$"""[4,"{{call.Id}}","NotSupported","",{}]""");
        await Should.ThrowAsync<ChargePointException>(() => changing);
        await ShouldBeRefusedAsync(gateway, "cp", RawCharger.Basic("cp", "second"));
    }

    [Fact]
    public async Task Edge_17_and_18_hold_for_the_message_itself_too()
    {
        await using var gateway = await TestGateway.StartAsync(
            "--Ocpp:UnknownChargers=Reject", "--Gateway:Chargers:0:Id=cp", "--Gateway:Chargers:0:Password=first");
        await using (var charger = await RawCharger.ConnectAsync(gateway, "cp", RawCharger.Basic("cp", "first")))
        {
            await charger.BootAsync();
            var fleet = gateway.Get<IFleet>();
            var lower = JsonElement.Parse("""{"key":"SecurityProfile","value":"0"}""");
            var refused = await Should.ThrowAsync<ChargePointException>(
                () => fleet.SendAsync("cp", new Native("ChangeConfiguration", lower), Until.Soon));
            refused.Failure.ShouldBe(Failure.Invalid);

            var password = JsonElement.Parse("""{"key":"AuthorizationKey","value":"second"}""");
            var changing = fleet.SendAsync("cp", new Native("ChangeConfiguration", password), Until.Soon);
            await charger.AnswerNextAsync("ChangeConfiguration", """{"status":"Accepted"}""");
            (await changing).ShouldBeOfType<Core.Replies.NativeReply>().Result.ToString().ShouldBe("""{"status":"Accepted"}""");
        }

        await ShouldBeRefusedAsync(gateway, "cp", RawCharger.Basic("cp", "first"));
        await using var again = await RawCharger.ConnectAsync(gateway, "cp", RawCharger.Basic("cp", "second"));
        await again.BootAsync();
    }

    [Fact]
    public async Task Edge_17_holds_for_the_message_of_2_x_too()
    {
        await using var gateway = await TestGateway.StartAsync(
            "--Ocpp:UnknownChargers=Reject", "--Gateway:Chargers:0:Id=cp", "--Gateway:Chargers:0:Password=first");
        await using (var charger = await RawCharger.ConnectAsync(gateway, "cp", RawCharger.Basic("cp", "first"), version: "2.0.1"))
        {
            const string Item = """{"component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"},""";
            await Until.TrueAsync(() => gateway.Get<IFleet>().Find("cp") is not null);
            var password = JsonElement.Parse("""{"setVariableData":[""" + Item + "\"attributeValue\":\"second\"}]}");
            var changing = gateway.Get<IFleet>().SendAsync("cp", new Native("SetVariables", password), Until.Soon);
            await charger.AnswerNextAsync("SetVariables", """{"setVariableResult":[""" + Item + "\"attributeStatus\":\"Accepted\"}]}");
            await changing;
        }

        await ShouldBeRefusedAsync(gateway, "cp", RawCharger.Basic("cp", "first"));
        await using var again = await RawCharger.ConnectAsync(gateway, "cp", RawCharger.Basic("cp", "second"), version: "2.0.1");
    }

    static async Task HangUpAsync(TestGateway gateway, string password, string wanted)
    {
        await using var charger = await RawCharger.ConnectAsync(gateway, "cp", RawCharger.Basic("cp", password));
        await charger.BootAsync();
        var changing = gateway.Get<IFleet>().SendAsync("cp", new ChangeConfiguration("AuthorizationKey", wanted), Until.Soon);
        (await charger.NextCallAsync()).Action.ShouldBe("ChangeConfiguration");
        charger.Socket.Abort();
        await Should.ThrowAsync<ChargePointException>(() => changing);
    }

    static async Task ChangeAsync(TestGateway gateway, string password, string wanted, string answer)
    {
        await using var charger = await RawCharger.ConnectAsync(gateway, "cp", RawCharger.Basic("cp", password));
        await charger.BootAsync();
        var changing = gateway.Get<IFleet>().SendAsync("cp", new ChangeConfiguration("AuthorizationKey", wanted), Until.Soon);
        await charger.AnswerNextAsync("ChangeConfiguration", $$"""{"status":"{{answer}}"}""");
        (await changing).Status.ShouldBe(answer);
    }

    Task<Core.Replies.Reply> SendAsync(string id, Command command) => strict.Gateway.Get<IFleet>().SendAsync(id, command, Until.Soon);

    Task ShouldBeRefusedAsync(string id, string? header) => ShouldBeRefusedAsync(strict.Gateway, id, header);

    static async Task ShouldBeRefusedAsync(TestGateway gateway, string id, string? header)
    {
        var refused = await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(gateway, id, header));
        refused.Status.ShouldBe(401);
        refused.Headers["WWW-Authenticate"].ShouldBe(["Basic realm=\"OCPP.Core\""]);
    }

    static string Hex(string text) => Convert.ToHexString(Encoding.UTF8.GetBytes(text));
}
