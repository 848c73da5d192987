using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>reset and unlock_connector, and what every synchronous route has in common.</summary>
public sealed class ResetAndUnlockTests(SharedRemoteGateway running) : IClassFixture<SharedRemoteGateway>
{
    readonly RemoteGateway gateway = running.Gateway;

    [Theory]
    [InlineData("Hard", "Hard", "Accepted")]
    [InlineData("soft", "Soft", "Rejected")]
    [InlineData("Immediate", "Hard", "Accepted")]
    [InlineData("OnIdle", "Soft", "Accepted")]
    public async Task A_reset_of_that_type_is_sent_and_the_chargers_word_told(string type, string sent, string word)
    {
        await using var charger = await gateway.ConnectAsync();
        var asked = gateway.PostAsync("/synchronous/cp/reset", $$"""{"type":"{{type}}"}""");
        var call = await charger.AnswerNextAsync("Reset", $$"""{"status":"{{word}}"}""");

        var answer = (await asked).Is(200);

        call.Payload.GetProperty("type").GetString().ShouldBe(sent);
        answer.Text.ShouldBe($$"""{"cpId":"cp","status":"{{word}}","resultAvailable":true}""");
    }

    [Theory]
    [InlineData("2")]
    [InlineData(null)]
    public async Task A_connector_is_unlocked_by_its_uuid_or_its_number(string? number)
    {
        await using var charger = await gateway.ConnectAsync();
        var uuid = ConnectorUuid.Of("cp", 2);
        var asked = gateway.PostAsync($"/synchronous/cp/unlock_connector/{number ?? uuid.ToString()}");
        var call = await charger.AnswerNextAsync("UnlockConnector", """{"status":"UnlockFailed"}""");

        var answer = (await asked).Is(200);

        call.Payload.GetProperty("connectorId").GetInt32().ShouldBe(2);
        answer.Text.ShouldBe($$"""{"cpId":"cp","cpConnectorUuid":"{{uuid}}","connector":2,"status":"UnlockFailed","resultAvailable":true}""");
    }

    [Fact]
    public void A_connectors_uuid_is_of_version_5_and_always_the_same()
    {
        var uuid = ConnectorUuid.Of("station42", 1);

        uuid.ToString().ShouldBe(ConnectorUuid.Of("station42", 1).ToString());
        uuid.Version.ShouldBe(5);
        (uuid.Variant >> 2).ShouldBe(2);
        new[] { uuid, ConnectorUuid.Of("station42", 2), ConnectorUuid.Of("Station42", 1), ConnectorUuid.Of("station4", 21) }.Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public async Task The_configured_uuid_is_the_charger_too_and_the_long_prefix_the_same_routes()
    {
        var charger = gateway.Script();
        foreach (var prefix in new[] { "/remote_commands", "/api/cpoapi/v1/remote_commands", "/API/CPOAPI/v1/Remote_Commands" })
        {
            var answer = await gateway.SendAsync(HttpMethod.Post, $"{prefix}/synchronous/{RemoteGateway.Uuid}/reset", """{"type":"Hard"}""");

            answer.Is(200)["cpId"].ShouldBe("cp");
            charger.Last.ShouldBe(new Reset(ResetType.Hard));
        }

        (await gateway.SendAsync(HttpMethod.Post, "/api/cpoapi/v1/remote_commands/synchronous/nobody/reset", """{"type":"Hard"}"""))
            .IsProblem(404, "charger-unknown");
        (await gateway.SendAsync(HttpMethod.Get, "/api/cpoapi/v1/remote_commands/synchronous/cp/reset")).Is(405);
    }

    [Fact]
    public async Task What_else_is_under_api_belongs_to_OCPP_Core()
    {
        gateway.Script();
        foreach (var prefix in new[] { "/API", "/api" })
        {
            var reset = await gateway.SendAsync(HttpMethod.Get, $"{prefix}/Reset/cp");
            reset.Text.ShouldBe("""{"status": "Accepted"}""");
            (await gateway.SendAsync(HttpMethod.Get, prefix)).Is(200).Text.ShouldBe("");
            (await gateway.SendAsync(HttpMethod.Get, prefix + "/cpoapi/v1/chargers")).Is(404).Text.ShouldBe("");
            (await gateway.SendAsync(HttpMethod.Get, prefix + "/remote_commands/synchronous/cp/reset")).Is(404).Text.ShouldBe("");
        }
    }

    [Theory]
    [InlineData("reset", "{}", "type")]
    [InlineData("reset", """{"type":"Warm"}""", "Warm")]
    [InlineData("reset", """{"type":"Hard","typ":"x","force":true}""", "typ, force")]
    [InlineData("reset", """{"type":1}""", "type")]
    [InlineData("reset", "[]", "object")]
    [InlineData("reset", "{", "JSON")]
    [InlineData("unlock_connector/1", """{"force":true}""", "force")]
    [InlineData("get_configuration", """{"key":["A"]}""", "key")]
    [InlineData("get_configuration", """{"keys":[""]}""", "keys")]
    [InlineData("get_configuration", """{"keys":"A"}""", "keys")]
    [InlineData("change_configurations", "", "configurations")]
    [InlineData("change_configurations", "[]", "configurations")]
    [InlineData("change_configurations", """[{"key":"A"}]""", "value")]
    [InlineData("change_configurations", """[{"value":"A"}]""", "key")]
    [InlineData("change_configurations", """[null]""", "configurations[0]")]
    [InlineData("change_configurations", """[{"key":"A","value":"1"},{"key":"A","value":"2"}]""", "twice")]
    [InlineData("change_configurations", """{"configurations":[{"key":"A","value":"1","readonly":true}]}""", "configurations[0].readonly")]
    public async Task What_is_wrong_in_a_body_is_named(string route, string body, string named)
    {
        var charger = gateway.Script();

        var answer = await gateway.PostAsync("/synchronous/cp/" + route, body);

        answer.IsProblem(400, "bad-request");
        answer["detail"].ShouldNotBeNull().ShouldContain(named);
        charger.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Failure.DeviceError, 502, "charger-error")]
    [InlineData(Failure.Protocol, 502, "charger-answer-unusable")]
    [InlineData(Failure.TimedOut, 504, "charger-timeout")]
    [InlineData(Failure.Busy, 429, "charger-busy")]
    [InlineData(Failure.Offline, 409, "charger-offline")]
    [InlineData(Failure.NotSupported, 501, "not-supported")]
    [InlineData(Failure.Conflict, 409, "conflict")]
    [InlineData(Failure.Invalid, 400, "invalid-command")]
    public async Task Each_failure_has_its_code(Failure failure, int status, string kind)
    {
        gateway.Script().Fails(failure);

        (await gateway.PostAsync("/synchronous/cp/reset", """{"type":"Soft"}""")).IsProblem(status, kind)["charger"].ShouldBe("cp");
    }

    [Fact]
    public async Task Roles_unknown_chargers_connectors_and_types_of_content_have_their_codes()
    {
        const string Reset = "/remote_commands/synchronous/cp/reset";
        gateway.Script();

        (await gateway.SendAsync(HttpMethod.Post, Reset, """{"type":"Soft"}""", key: "")).Is(401);
        (await gateway.SendAsync(HttpMethod.Post, Reset, """{"type":"Soft"}""", key: "read-key")).Is(403);
        (await gateway.SendAsync(HttpMethod.Post, Reset, """{"type":"Soft"}""", key: "control-key")).Is(200);
        (await gateway.PostAsync("/synchronous/nobody/reset", """{"type":"Soft"}""")).IsProblem(404, "charger-unknown");
        (await gateway.PostAsync("/synchronous/offline/reset", """{"type":"Soft"}""")).IsProblem(409, "charger-offline");
        (await gateway.PostAsync($"/synchronous/cp/unlock_connector/{ConnectorUuid.Of("offline", 1)}")).IsProblem(404, "connector-unknown");
        (await gateway.PostAsync("/synchronous/cp/unlock_connector/0")).IsProblem(404, "connector-unknown");
        (await gateway.PostAsync("/synchronous/cp/reset", """{"type":"Soft"}""", ("Prefer", "wait=soon"))).IsProblem(400, "bad-request");
    }

    [Fact]
    public async Task The_eleventh_parallel_request_is_429_and_a_slot_comes_back_when_its_caller_hangs_up()
    {
        var charger = gateway.Script("a/b");
        charger.IsSilent();
        using var hangUp = new CancellationTokenSource();
        using var http = new HttpClient { BaseAddress = gateway.Gateway.Url };
        http.DefaultRequestHeaders.Add("X-API-Key", "control-key");
        var ten = Enumerable.Range(0, 10)
            .Select(_ => http.PostAsync(new Uri("/remote_commands/synchronous/a%2Fb/unlock_connector/1", UriKind.Relative), null, hangUp.Token))
            .ToList();
        await Until.TrueAsync(() => charger.Asked.Count == 10);

        var eleventh = await gateway.SendAsync(HttpMethod.Post, "/remote_commands/synchronous/a%2Fb/unlock_connector/1", key: "control-key");

        eleventh.IsProblem(429, "too-many-commands").Headers["Retry-After"].ShouldBe("1");
        await hangUp.CancelAsync();
        await Task.WhenAll(ten).ContinueWith(_ => { }, TaskScheduler.Default);
        charger.Says("Unlocked");
        await Until.TrueAsync(async () =>
            (await gateway.SendAsync(HttpMethod.Post, "/remote_commands/synchronous/a%2Fb/unlock_connector/1", key: "control-key")).Status == 200);
    }
}
