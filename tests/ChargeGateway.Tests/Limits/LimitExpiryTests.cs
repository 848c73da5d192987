using System.Text.Json;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Tests.Apis.V1;
using ChargeGateway.Tests.Hosting;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Limits;

/// <summary>A limit with <c>expiresIn</c> is cleared when it is not set again, by the gateway, also after a restart.</summary>
public sealed class LimitExpiryTests(LimitExpiryTests.Shared shared) : IClassFixture<LimitExpiryTests.Shared>
{
    const string Accepted = """{"status":"Accepted"}""";
    readonly RunningGateway gateway = shared.Gateway;

    [Fact]
    public async Task It_is_shown_with_who_set_it_and_cleared_when_its_time_is_over()
    {
        var charger = gateway.Connect("over");
        (await SetAsync("over", """{"connector":1,"value":10,"unit":"A","phases":3,"expiresIn":1}""")).Ok();
        gateway.Publish(new Core.Events.ConnectorStatusChanged("over", DateTimeOffset.UtcNow, 1, Core.State.ConnectorStatus.Charging, DateTimeOffset.UtcNow));

        var limit = (await LimitAsync("over")).ShouldNotBeNull();
        (limit.GetProperty("value").GetDecimal(), limit.GetProperty("unit").GetString(), limit.GetProperty("phases").GetInt32()).ShouldBe((10m, "A", 3));
        limit.GetProperty("setBy").GetString().ShouldBe("test");
        (limit.GetProperty("expiresAt").GetDateTimeOffset() - limit.GetProperty("setAt").GetDateTimeOffset()).ShouldBe(TimeSpan.FromSeconds(1));

        await Until.TrueAsync(() => charger.Last is ClearChargingLimit { Connector: 1 });
        await Until.TrueAsync(async () => await LimitAsync("over") is null);
    }

    [Fact]
    public async Task One_that_is_set_again_in_time_stays_and_one_without_a_term_takes_its_place()
    {
        var charger = gateway.Connect("again");
        await SetAsync("again", """{"connector":1,"value":10,"unit":"A","expiresIn":1}""");
        await SetAsync("again", """{"connector":1,"value":11,"unit":"A","expiresIn":600}""");
        var other = gateway.Connect("stays");
        await SetAsync("stays", """{"connector":1,"value":10,"unit":"A","expiresIn":1}""");
        await SetAsync("stays", """{"connector":1,"value":12,"unit":"A"}""");
        var control = gateway.Connect("control");
        await SetAsync("control", """{"connector":1,"value":10,"unit":"A","expiresIn":2}""");

        await Until.TrueAsync(() => control.Last is ClearChargingLimit);

        (charger.Asked.Count, other.Asked.Count).ShouldBe((2, 2));
    }

    [Fact]
    public async Task A_refused_one_is_none_and_a_refused_clear_is_tried_again()
    {
        var charger = gateway.Connect("refuses");
        charger.Says("Rejected");
        await SetAsync("refuses", """{"connector":1,"value":10,"unit":"A","expiresIn":1}""");
        gateway.Publish(new Core.Events.ConnectorStatusChanged("refuses", DateTimeOffset.UtcNow, 1, default, DateTimeOffset.UtcNow));
        (await LimitAsync("refuses")).ShouldBeNull();

        charger.Answer = (command, _) => Task.FromResult(new Reply(command is SetChargingLimit || charger.Asked.Count > 3 ? "Accepted" : "Rejected"));
        await SetAsync("refuses", """{"connector":1,"value":10,"unit":"A","expiresIn":1}""");
        await Until.TrueAsync(() => charger.Asked.Count(command => command is ClearChargingLimit) == 2);
        await Until.TrueAsync(async () => await LimitAsync("refuses") is null);
    }

    [Fact]
    public async Task A_held_charge_is_not_let_go_by_the_end_of_a_limit()
    {
        var charger = gateway.Connect("held");
        gateway.Publish(new Core.Events.ConnectorStatusChanged("held", DateTimeOffset.UtcNow, 1, default, DateTimeOffset.UtcNow));
        await SetAsync("held", """{"connector":1,"value":10,"unit":"A","expiresIn":1}""");
        await gateway.Http.Post("/v1/chargers/held/commands/pause-charging", """{"connector":1}""");
        var control = gateway.Connect("control2");
        await SetAsync("control2", """{"connector":1,"value":10,"unit":"A","expiresIn":2}""");
        await Until.TrueAsync(() => control.Last is ClearChargingLimit);

        charger.Last.ShouldBeOfType<PauseCharging>();
        (await LimitAsync("held"))!.Value.GetProperty("paused").GetBoolean().ShouldBeTrue();
        await gateway.Http.Post("/v1/chargers/held/commands/resume-charging", """{"connector":1}""");
        await Until.TrueAsync(() => charger.Last is ClearChargingLimit);
    }

    [Fact]
    public async Task It_ends_after_a_restart_too_and_one_that_stays_is_still_shown()
    {
        await using var own = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Accept");
        await using (var charger = await RawCharger.ArriveAsync(own, "cp"))
        {
            await charger.AskAsync("StatusNotification", """{"connectorId":2,"errorCode":"NoError","status":"Available"}""");
            var ending = own.Http.Post("/v1/chargers/cp/commands/set-charging-limit", """{"connector":1,"value":10,"unit":"A","expiresIn":1}""");
            await charger.AnswerNextAsync("SetChargingProfile", Accepted);
            (await ending).Ok();
            var staying = own.Http.Post("/v1/chargers/cp/commands/set-charging-limit", """{"connector":2,"value":20,"unit":"A"}""");
            await charger.AnswerNextAsync("SetChargingProfile", Accepted);
            (await staying).Ok();
        }

        await own.RestartAsync();
        var shown = (await own.Http.Get("/v1/chargers/cp"))["connectors"].EnumerateArray().Last().GetProperty("limit");
        (shown.GetProperty("value").GetDecimal(), shown.GetProperty("setBy").GetString()).ShouldBe((20m, "test"));
        await using var back = await RawCharger.ConnectAsync(own, "cp");

        await back.AnswerNextAsync("ClearChargingProfile", Accepted);
    }

    Task<V1.Answer> SetAsync(string charger, string body) => gateway.Http.Post($"/v1/chargers/{charger}/commands/set-charging-limit", body);

    async Task<JsonElement?> LimitAsync(string charger)
    {
        var connectors = (await gateway.Http.Get("/v1/chargers/" + charger)).Ok().GetProperty("connectors");
        var limit = connectors[0].GetProperty("limit");
        return limit.ValueKind == JsonValueKind.Null ? null : limit;
    }

    public sealed class Shared : IAsyncLifetime
    {
        internal RunningGateway Gateway { get; private set; } = null!;

        public async Task InitializeAsync() => Gateway = await RunningGateway.StartAsync();

        public async Task DisposeAsync() => await Gateway.DisposeAsync();
    }
}
