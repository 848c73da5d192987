using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.Tags;
using ChargeGateway.Tests.Hosting;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.V1;

/// <summary><c>POST /v1/chargers/{id}/commands/{name}</c>: bodies, answers, errors, preferences.</summary>
public sealed class CommandTests(CommandTests.Shared shared) : IClassFixture<CommandTests.Shared>
{
    readonly RunningGateway gateway = shared.Gateway;
    readonly ScriptedChargePoint charger = shared.Gateway.Connect("cp");

    public static TheoryData<string, string, Command> Bodies => new()
    {
        { "reset", "", new Reset() },
        { "reset", """{"type":"Hard"}""", new Reset(ResetType.Hard) },
        { "unlock-connector", """{"connector":2}""", new UnlockConnector(2) },
        { "stop-charging", """{"transaction":7}""", new StopCharging(Transaction: 7) },
        { "pause-charging", "{}", new PauseCharging() },
        { "set-charging-limit", """{"connector":1,"value":9.5,"unit":"A","phases":3}""", new SetChargingLimit(1, 9.5m, LimitUnit.A, 3) },
        { "change-configuration", """{"key":"K","value":"V"}""", new ChangeConfiguration("K", "V") },
        { "change-availability", """{"connector":0,"type":"Inoperative"}""", new ChangeAvailability(0, AvailabilityType.Inoperative) },
        { "clear-cache", "", new ClearCache() },
        { "get-composite-schedule", """{"connector":1,"duration":60,"unit":"W"}""", new GetCompositeSchedule(1, 60, LimitUnit.W) },
        {
            "reserve-now",
            """{"reservationId":3,"idTag":"T","expiryDate":"2030-01-01T00:00:00Z"}""",
            new ReserveNow(3, "T", new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero))
        },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_is_the_records_own_json(string name, string body, Command expected)
    {
        var answer = (await gateway.Http.Post($"/v1/chargers/cp/commands/{name}", body)).Ok();

        charger.Last.ShouldBe(expected);
        answer.GetProperty("status").GetString().ShouldBe(expected is UnlockConnector ? "Unlocked" : "Accepted");
    }

    [Fact]
    public async Task Every_member_of_the_union_has_its_route()
    {
        foreach (var name in ChargeGateway.Apis.V1.Commands.CommandNames.All.Select(command => command.Name))
        {
            var answer = await gateway.Http.Post($"/v1/chargers/cp/commands/{name}", """{"nonsense":1}""");
            answer.ShouldFail(400, "invalid-command").ShouldContain("no such field: nonsense");
        }

        charger.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Wrong_bodies_are_told_by_their_fields()
    {
        var both = await gateway.Http.Post("/v1/chargers/cp/commands/set-charging-limit", """{"connectors":1,"unit":"A"}""");
        var kind = await gateway.Http.Post("/v1/chargers/cp/commands/set-charging-limit", """{"connector":"one","value":6,"unit":"A"}""");
        var word = await gateway.Http.Post("/v1/chargers/cp/commands/reset", """{"type":"Gentle"}""");
        var none = await gateway.Http.Post("/v1/chargers/cp/commands/change-configuration", """{"key":null,"value":"V"}""");
        var inner = await gateway.Http.Post(
            "/v1/chargers/cp/commands/start-charging", """{"idTag":"T","limit":{"value":6,"unit":"A","volts":1}}""");
        var broken = await gateway.Http.Post("/v1/chargers/cp/commands/reset", "{");
        var list = await gateway.Http.Post("/v1/chargers/cp/commands/reset", "[]");

        both.ShouldFail(400, "invalid-command").ShouldContain("no such field: connectors");
        both["detail"].GetString()!.ShouldContain("missing: connector, value");
        kind.ShouldFail(400, "invalid-command").ShouldContain("connector");
        word.ShouldFail(400, "invalid-command").ShouldContain("type");
        none.ShouldFail(400, "invalid-command").ShouldContain("key");
        inner.ShouldFail(400, "invalid-command").ShouldContain("limit.volts");
        broken.ShouldFail(400, "bad-request");
        list.ShouldFail(400, "bad-request");
        charger.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Typed_data_comes_with_the_status_in_front()
    {
        charger.Answer = (_, _) => Task.FromResult<Reply>(new ConfigurationReply("Accepted", [new ConfigurationKey("K", true, "V")], ["X"]));

        var answer = await gateway.Http.Post("/v1/chargers/cp/commands/get-configuration", """{"keys":["K","X"]}""");

        answer.Text.ShouldStartWith("""{"status":"Accepted","keys":[{"key":"K","readonly":true,"value":"V"}],"unknownKeys":["X"],""");
    }

    [Fact]
    public async Task Native_passes_its_parameters_on()
    {
        charger.Answer = (_, _) => Task.FromResult<Reply>(new NativeReply("Accepted", JsonElement.Parse("""{"Odd_Name":[1]}""")));

        var answer = await gateway.Http.Post("/v1/chargers/cp/commands/native", """{"method":"M.Do","parameters":{"A_b":1}}""");

        var asked = charger.Last.ShouldBeOfType<Native>();
        (asked.Method, asked.Parameters!.Value.GetRawText()).ShouldBe(("M.Do", """{"A_b":1}"""));
        answer["result"].GetRawText().ShouldBe("""{"Odd_Name":[1]}""");
    }

    [Theory]
    [InlineData(Failure.Offline, 409, "charger-offline")]
    [InlineData(Failure.NotSupported, 501, "not-supported")]
    [InlineData(Failure.Busy, 429, "charger-busy")]
    [InlineData(Failure.DeviceError, 502, "charger-error")]
    [InlineData(Failure.Protocol, 502, "charger-answer-unusable")]
    [InlineData(Failure.Conflict, 409, "conflict")]
    [InlineData(Failure.Invalid, 400, "invalid-command")]
    public async Task A_failure_has_its_problem(Failure failure, int status, string type)
    {
        charger.Fails(failure, "InternalError");

        var answer = await gateway.Http.Post("/v1/chargers/cp/commands/clear-cache");

        answer.ShouldFail(status, type).ShouldBe("It failed.");
        (answer["charger"].GetString(), answer["code"].GetString()).ShouldBe(("cp", "InternalError"));
        if (status == 429) answer.Response.Headers.RetryAfter!.ToString().ShouldBe("1");
    }

    [Fact]
    public async Task Unknown_chargers_and_commands_are_404()
    {
        (await gateway.Http.Post("/v1/chargers/nobody/commands/reset")).ShouldFail(404, "charger-unknown");
        (await gateway.Http.Post("/v1/chargers/cp/commands/dance")).ShouldFail(404, "unknown-command").ShouldContain("set-charging-limit");
    }

    [Fact]
    public async Task A_tag_that_may_not_charge_is_rejected_with_a_reason_and_not_sent()
    {
        gateway.Substitutes.Tags["GOOD"] = TagStatus.Accepted;
        gateway.Substitutes.Tags["BAD"] = TagStatus.Blocked;

        var refused = (await gateway.Http.Post("/v1/chargers/cp/commands/start-charging", """{"idTag":"BAD","connector":1}""")).Ok();
        charger.Asked.ShouldBeEmpty();
        var taken = (await gateway.Http.Post("/v1/chargers/cp/commands/start-charging", """{"idTag":"GOOD","connector":1}""")).Ok();

        (refused.GetProperty("status").GetString(), taken.GetProperty("status").GetString()).ShouldBe(("Rejected", "Accepted"));
        refused.GetProperty("reason").GetString()!.ShouldContain("blocked");
        charger.Last.ShouldBe(new StartCharging("GOOD", 1));
    }

    [Fact]
    public async Task Roles_and_limited_keys_hold()
    {
        gateway.Connect("other");
        using var reader = gateway.Http.As("reader-key");
        using var mover = gateway.Http.As("mover-key");
        using var guest = gateway.Http.As("guest-key");

        (await reader.Post("/v1/chargers/cp/commands/reset")).ShouldFail(403, "forbidden");
        (await mover.Post("/v1/chargers/cp/commands/reset")).Status.ShouldBe(200);
        (await guest.Post("/v1/chargers/other/commands/reset")).Status.ShouldBe(200);
        (await guest.Post("/v1/chargers/cp/commands/reset")).ShouldFail(404, "charger-unknown");
        (await gateway.AskAsync("/API/Reset/other", key: "guest-key")).Status.ShouldBe(200);
        (await gateway.AskAsync("/API/Reset/cp", key: "guest-key")).ShouldBeEmpty(404);
        (await guest.Get("/v1/chargers")).Json.EnumerateArray().Select(one => one.GetProperty("id").GetString()).ShouldNotContain("cp");
        (await gateway.AskAsync("/API/Status", key: "guest-key")).Body.ShouldContain("\"other\"");
        (await gateway.AskAsync("/API/Status", key: "guest-key")).Body.ShouldNotContain("\"cp\"");
    }

    [Fact]
    public async Task A_wait_shortens_the_deadline()
    {
        charger.IsSilent();

        var answer = await gateway.Http.Post("/v1/chargers/cp/commands/reset", null, ("Prefer", "wait=1"));

        answer.ShouldFail(504, "charger-timeout").ShouldContain("1 s");
        (await gateway.Http.Post("/v1/chargers/cp/commands/reset", null, ("Prefer", "handling=strict, wait=1"))).Status.ShouldBe(504);
    }

    [Fact]
    public async Task Respond_async_gives_an_operation_to_read_later()
    {
        var answer = new TaskCompletionSource<Reply>();
        charger.Answer = (_, _) => answer.Task;

        var taken = await gateway.Http.Post("/v1/chargers/cp/commands/reset", null, ("Prefer", "respond-async"));
        var location = taken.Response.Headers.Location!.ToString();
        var running = (await gateway.Http.Get(location)).Ok();
        answer.SetResult(new Reply("Scheduled"));
        await Until.TrueAsync(async () => (await gateway.Http.Get(location))["state"].GetString() == "Done");
        var done = (await gateway.Http.Get(location)).Ok();

        taken.Status.ShouldBe(202);
        taken.Response.Headers.GetValues("Preference-Applied").ShouldBe(["respond-async"]);
        (running.GetProperty("state").GetString(), running.GetProperty("command").GetString()).ShouldBe(("Running", "reset"));
        done.GetProperty("result").GetProperty("status").GetString().ShouldBe("Scheduled");
        using var guest = gateway.Http.As("guest-key");
        (await guest.Get(location)).ShouldFail(404, "not-found");
    }

    [Fact]
    public async Task Respond_async_tells_failures_and_counts_against_the_slots()
    {
        var answer = new TaskCompletionSource<Reply>();
        charger.Answer = (_, _) => answer.Task;
        var first = await gateway.Http.Post("/v1/chargers/cp/commands/reset", null, ("Prefer", "respond-async"));
        await gateway.Http.Post("/v1/chargers/cp/commands/reset", null, ("Prefer", "respond-async"));

        var third = await gateway.Http.Post("/v1/chargers/cp/commands/reset", null, ("Prefer", "respond-async"));
        answer.SetException(new ChargePointException(Failure.DeviceError, "cp", "It broke.", "E1"));
        var location = first.Response.Headers.Location!.ToString();
        await Until.TrueAsync(async () => (await gateway.Http.Get(location))["state"].GetString() == "Failed");
        var failed = (await gateway.Http.Get(location)).Ok();

        third.ShouldFail(429, "too-many-commands");
        failed.GetProperty("problem").GetProperty("type").GetString().ShouldBe("urn:chargegateway:error:charger-error");
        failed.GetProperty("problem").GetProperty("code").GetString().ShouldBe("E1");
        charger.Says("Accepted");
        (await gateway.Http.Post("/v1/chargers/cp/commands/reset", null, ("Prefer", "respond-async, wait=5"))).Status.ShouldBe(200);
    }

    public sealed class Shared : IAsyncLifetime
    {
        static readonly string[] Settings =
        [
            "--Gateway:ApiKeys:1:Name=reader", "--Gateway:ApiKeys:1:Key=reader-key", "--Gateway:ApiKeys:1:Role=Read",
            "--Gateway:ApiKeys:2:Name=mover", "--Gateway:ApiKeys:2:Key=mover-key", "--Gateway:ApiKeys:2:Role=Control",
            "--Gateway:ApiKeys:3:Name=guest", "--Gateway:ApiKeys:3:Key=guest-key", "--Gateway:ApiKeys:3:Role=Control",
            "--Gateway:ApiKeys:3:Chargers:0=other", "--Gateway:ConcurrentCommands=2",
        ];

        internal RunningGateway Gateway { get; private set; } = null!;

        public async Task InitializeAsync() => Gateway = await RunningGateway.StartAsync(Settings);

        public async Task DisposeAsync() => await Gateway.DisposeAsync();
    }
}
