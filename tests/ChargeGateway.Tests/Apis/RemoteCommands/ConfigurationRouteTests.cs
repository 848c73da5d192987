namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>get_configuration and change_configurations, with a charger on its line.</summary>
public sealed class ConfigurationRouteTests(SharedRemoteGateway running) : IClassFixture<SharedRemoteGateway>
{
    readonly RemoteGateway gateway = running.Gateway;

    [Fact]
    public async Task All_keys_are_told_with_secrets_masked_and_kept_with_their_time()
    {
        await using var charger = await gateway.ConnectAsync();
        var asked = gateway.PostAsync("/synchronous/cp/get_configuration");
        var call = await charger.AnswerNextAsync(
            "GetConfiguration",
            """
            {"configurationKey":[{"key":"HeartbeatInterval","readonly":false,"value":"300"},
            {"key":"AuthorizationKey","readonly":false,"value":"0123456789abcdef"},{"key":"Empty","readonly":true}],"unknownKey":[]}
            """);

        var answer = (await asked).Is(200);

        call.Payload.TryGetProperty("key", out _).ShouldBeFalse();
        answer["cpId"].ShouldBe("cp");
        answer.Json.GetProperty("configurationKeys").ToString().ShouldBe(
            """
            [{"key":"HeartbeatInterval","readonly":false,"value":"300"},{"key":"AuthorizationKey","readonly":false,"value":"***"},{"key":"Empty","readonly":true,"value":null}]
            """);
        answer["unknownKeys"].ShouldBe("[]");
        answer.Json.GetProperty("resultAvailable").GetBoolean().ShouldBeTrue();
        var kept = (await gateway.SendAsync(HttpMethod.Get, "/v1/chargers/cp/configuration", key: "read-key")).Is(200);
        kept.Text.ShouldNotContain("0123456789abcdef");
        kept.Json.GetProperty("configurationKeys").EnumerateArray().Select(key => key.GetProperty("key").GetString())
            .ShouldBe(["AuthorizationKey", "Empty", "HeartbeatInterval"]);
        kept["fetchedAt"].ShouldBe(kept.Json.GetProperty("configurationKeys")[0].GetProperty("fetchedAt").GetString());
        kept["fetchedAt"].ShouldNotBeNull().ShouldEndWith("Z");
    }

    [Fact]
    public async Task More_keys_than_the_charger_takes_are_asked_in_portions()
    {
        await using var charger = await gateway.ConnectAsync("a/b");
        var asked = gateway.SendAsync(HttpMethod.Get, "/remote_commands/synchronous/a%2Fb/get_configuration?keys=A,B,C,D,E,A");
        var max = await charger.AnswerNextAsync(
            "GetConfiguration", """{"configurationKey":[{"key":"GetConfigurationMaxKeys","readonly":true,"value":"2"}]}""");
        var calls = new[]
        {
            await charger.AnswerNextAsync("GetConfiguration", """{"configurationKey":[{"key":"A","readonly":false,"value":"1"}],"unknownKey":["B"]}"""),
            await charger.AnswerNextAsync("GetConfiguration", """{"configurationKey":[{"key":"C","readonly":false,"value":"3"}],"unknownKey":["D"]}"""),
            await charger.AnswerNextAsync("GetConfiguration", """{"configurationKey":[{"key":"E","readonly":false,"value":"5"}]}"""),
        };

        var answer = (await asked).Is(200);

        max.Payload.GetProperty("key").ToString().ShouldBe("""["GetConfigurationMaxKeys"]""");
        calls.Select(call => call.Payload.GetProperty("key").ToString()).ShouldBe(["""["A","B"]""", """["C","D"]""", """["E"]"""]);
        answer["unknownKeys"].ShouldBe("""["B","D"]""");
        answer.Json.GetProperty("configurationKeys").EnumerateArray().Select(key => key.GetProperty("value").GetString()).ShouldBe(["1", "3", "5"]);

        var again = gateway.SendAsync(HttpMethod.Post, "/remote_commands/synchronous/a%2Fb/get_configuration", """{"keys":["A","B"]}""");
        var only = await charger.AnswerNextAsync("GetConfiguration", """{"unknownKey":["A","B"]}""");
        only.Payload.GetProperty("key").ToString().ShouldBe("""["A","B"]""");
        (await again).Is(200);
        var kept = await gateway.SendAsync(HttpMethod.Get, "/v1/chargers/a%2Fb/configuration");
        kept.Json.GetProperty("configurationKeys").EnumerateArray().Select(key => key.GetProperty("key").GetString())
            .ShouldBe(["C", "E", "GetConfigurationMaxKeys"]);
    }

    [Theory]
    [InlineData("POST", """{"configurations":[{"key":"A","value":"1"},{"key":"B","value":"2"},{"key":"C","value":""}]}""")]
    [InlineData("PUT", """[{"key":"A","value":"1"},{"key":"B","value":"2"},{"key":"C","value":""}]""")]
    public async Task Each_key_is_one_call_in_order_with_a_status_of_its_own(string method, string body)
    {
        await using var charger = await gateway.ConnectAsync();
        var asked = gateway.SendAsync(new HttpMethod(method), "/remote_commands/synchronous/cp/change_configurations", body);
        var first = await charger.AnswerNextAsync("ChangeConfiguration", """{"status":"RebootRequired"}""");
        await charger.AnswerNextAsync("ChangeConfiguration", """{"status":"NotSupported"}""");
        var third = await charger.NextCallAsync();
        await charger.SendAsync($"[4,\"{third.Id}\",\"InternalError\",\"broken\",{{}}]");

        var answer = (await asked).Is(200);

        first.Payload.ToString().ShouldBe("""{"key":"A","value":"1"}""");
        third.Payload.ToString().ShouldBe("""{"key":"C","value":""}""");
        Statuses(answer).ShouldBe(["A RebootRequired", "B NotSupported", "C DeviceError"]);
        answer.Json.GetProperty("results")[2].GetProperty("code").GetString().ShouldBe("InternalError");
        answer.Json.GetProperty("rebootRequired").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task With_stopOnError_the_first_refusal_ends_it()
    {
        await using var charger = await gateway.ConnectAsync();
        var asked = gateway.PostAsync(
            "/synchronous/cp/change_configurations",
            """{"configurations":[{"key":"A","value":"1"},{"key":"B","value":"2"},{"key":"C","value":"3"}],"stopOnError":true}""");
        await charger.AnswerNextAsync("ChangeConfiguration", """{"status":"Accepted"}""");
        await charger.AnswerNextAsync("ChangeConfiguration", """{"status":"Rejected"}""");

        Statuses((await asked).Is(200)).ShouldBe(["A Accepted", "B Rejected", "C NotSent"]);
        charger.HasCall.ShouldBeFalse();
    }

    [Fact]
    public async Task A_key_that_is_not_answered_in_time_is_Timeout_and_what_follows_is_not_sent()
    {
        await using var charger = await gateway.ConnectAsync();
        var asked = gateway.PostAsync(
            "/synchronous/cp/change_configurations",
            """[{"key":"A","value":"1"},{"key":"B","value":"2"},{"key":"C","value":"3"}]""",
            ("Prefer", "wait=1"));
        await charger.AnswerNextAsync("ChangeConfiguration", """{"status":"Accepted"}""");
        await charger.NextCallAsync();

        var answer = (await asked).Is(200);

        Statuses(answer).ShouldBe(["A Accepted", "B Timeout", "C NotSent"]);
        answer.Headers["Preference-Applied"].ShouldBe("wait=1");
    }

    [Fact]
    public async Task Where_no_key_was_answered_the_failure_is_the_answer()
    {
        const string Body = """[{"key":"A","value":"1"},{"key":"B","value":"2"}]""";
        var charger = gateway.Script();

        charger.Fails(Core.Failure.DeviceError, "GenericError");
        (await gateway.PostAsync("/synchronous/cp/change_configurations", Body)).IsProblem(502, "charger-error")["code"].ShouldBe("GenericError");
        charger.Fails(Core.Failure.Offline);
        (await gateway.PostAsync("/synchronous/cp/change_configurations", Body)).IsProblem(409, "charger-offline");
        charger.IsSilent();
        (await gateway.PostAsync("/synchronous/cp/change_configurations", Body, ("Prefer", "wait=1"))).IsProblem(504, "charger-timeout");
    }

    [Fact]
    public async Task A_charger_without_answers_leaves_the_fields_empty()
    {
        gateway.Script().Answer = (_, _) => Task.FromResult(new Core.Replies.Reply("Sent") { ResultAvailable = false });

        var read = (await gateway.PostAsync("/synchronous/cp/get_configuration", """{"keys":["A","B"]}""")).Is(200);
        var changed = (await gateway.PostAsync("/synchronous/cp/change_configurations", """[{"key":"A","value":"1"}]""")).Is(200);
        var reset = (await gateway.PostAsync("/synchronous/cp/reset", """{"type":"Soft"}""")).Is(200);
        var unlocked = (await gateway.PostAsync("/synchronous/cp/unlock_connector/1")).Is(200);

        (read["configurationKeys"], read["unknownKeys"], read["resultAvailable"]).ShouldBe(("[]", "[]", "False"));
        changed.Json.GetProperty("results")[0].GetProperty("status").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (changed["resultAvailable"], changed["rebootRequired"]).ShouldBe(("False", "False"));
        (reset["status"], reset["resultAvailable"]).ShouldBe((null, "False"));
        (unlocked["status"], unlocked["resultAvailable"]).ShouldBe((null, "False"));
    }

    static IEnumerable<string> Statuses(RemoteAnswer answer) =>
        answer.Json.GetProperty("results").EnumerateArray().Select(result => $"{result.GetProperty("key")} {result.GetProperty("status")}");
}
