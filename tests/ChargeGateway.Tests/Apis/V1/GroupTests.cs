using System.Text.Json;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.V1;

/// <summary><c>/v1/groups</c>: made, changed, shown, suspended and deleted; chargers come and go.</summary>
public sealed class GroupTests : IAsyncLifetime
{
    TestGateway gateway = null!;

    public async Task InitializeAsync() => gateway = await TestGateway.StartAsync(
        "--Gateway:Groups:0:Id=fixed", "--Gateway:Groups:0:MaxAllocation=00:00-23:59>0=16",
        "--Ocpp:UnknownTags=Accept", "--Balancing:RunInterval=0.25", "--Balancing:FirstWait=0",
        "--Gateway:Chargers:0:Id=cp", "--Gateway:Chargers:0:Name=Carport", "--Gateway:Chargers:0:Priority=4",
        "--Gateway:Chargers:1:Id=bound", "--Gateway:Chargers:1:Group=fixed",
        "--Gateway:ApiKeys:1:Name=reader", "--Gateway:ApiKeys:1:Key=reader-key", "--Gateway:ApiKeys:1:Role=Read");

    public async Task DisposeAsync() => await gateway.DisposeAsync();

    [Fact]
    public async Task There_is_always_a_default_group_with_everybody_who_names_none()
    {
        var groups = (await gateway.Http.Get("/v1/groups")).Ok().EnumerateArray().ToList();

        groups.Select(group => group.GetProperty("id").GetString()).ShouldBe(["fixed", "Default"]);
        groups[1].GetProperty("limit").ValueKind.ShouldBe(JsonValueKind.Null);
        groups[1].GetProperty("limitsNow").GetArrayLength().ShouldBe(0);
        var member = groups[1].GetProperty("members")[0];
        (member.GetProperty("charger").GetString(), member.GetProperty("alias").GetString()).ShouldBe(("cp", "Carport"));
        (member.GetProperty("priority").GetInt32(), member.GetProperty("maxCurrent").GetDouble()).ShouldBe((4, 32));
    }

    [Fact]
    public async Task A_group_is_made_changed_and_deleted()
    {
        var made = await gateway.Http.Put("/v1/groups/north%20wing", """{"description":"North","maxAllocation":"00:00-23:59>0=24:3=40"}""");
        made.Status.ShouldBe(201, made.Text);
        made.Response.Headers.Location!.ToString().ShouldBe("/v1/groups/north%20wing");
        made["limitsNow"].ToString().ShouldBe("""[{"priority":3,"amperes":40},{"priority":0,"amperes":24}]""");
        made["limit"].GetDouble().ShouldBe(40);

        var patched = (await gateway.Http.Patch("/v1/groups/north%20wing", """{"maxAllocation":null}""")).Ok();
        (patched.GetProperty("description").GetString(), patched.GetProperty("maxAllocation").ValueKind).ShouldBe(("North", JsonValueKind.Null));

        (await gateway.Http.Put("/v1/groups/north%20wing/members/cp", """{"priority":9,"maxCurrent":16.5,"fallbackCurrent":6}""")).Ok();
        (await gateway.Http.Delete("/v1/groups/north%20wing")).ShouldFail(409, "not-empty");
        var member = (await gateway.Http.Get("/v1/groups/north%20wing"))["members"][0];
        (member.GetProperty("priority").GetInt32(), member.GetProperty("maxCurrent").GetDouble(), member.GetProperty("fallbackCurrent").GetDouble())
            .ShouldBe((4, 16.5, 6), "the configuration has its priority");
        (await gateway.Http.Patch("/v1/groups/north%20wing/members/cp", """{"maxCurrent":null}""")).Ok()
            .GetProperty("members")[0].GetProperty("maxCurrent").GetDouble().ShouldBe(32);
        (await gateway.Http.Delete("/v1/groups/north%20wing/members/cp")).Status.ShouldBe(204);
        (await gateway.Http.Delete("/v1/groups/north%20wing")).Status.ShouldBe(204);
        (await gateway.Http.Get("/v1/groups/north%20wing")).ShouldFail(404, "group-unknown");
    }

    [Fact]
    public async Task Groups_and_members_outlive_a_restart()
    {
        (await gateway.Http.Put("/v1/groups/a", """{"maxAllocation":"00:00-23:59>0=20"}""")).Ok();
        (await gateway.Http.Put("/v1/groups/a/members/cp", """{"description":"left"}""")).Ok();
        (await gateway.Http.Post("/v1/groups/fixed/suspend")).Ok();

        await gateway.RestartAsync();

        var group = (await gateway.Http.Get("/v1/groups/a")).Ok();
        group.GetProperty("maxAllocation").GetString().ShouldBe("00:00-23:59>0=20");
        group.GetProperty("members")[0].GetProperty("description").GetString().ShouldBe("left");
        (await gateway.Http.Get("/v1/groups/fixed"))["suspended"].GetBoolean().ShouldBeTrue();
        (await gateway.Http.Post("/v1/groups/fixed/resume")).Ok().GetProperty("suspended").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"maxAllocation":"lots"}""", "maxAllocation cannot be used: 'lots' is not of the form")]
    [InlineData("""{"maxAllocation":"22:00-05:59>0=48"}""", "ends before it begins")]
    [InlineData("""{"limit":3}""", "no such field: limit")]
    public async Task What_cannot_be_used_is_refused_with_a_reason(string body, string reason) =>
        (await gateway.Http.Put("/v1/groups/a", body)).ShouldFail(400, "bad-request").ShouldContain(reason);

    [Theory]
    [InlineData("""{"maxCurrent":-1}""", "maxCurrent is -1")]
    [InlineData("""{"fallbackCurrent":3}""", "expected 0 or 6 to 1000 A")]
    [InlineData("""{"connectors":0}""", "expected 1 to 100")]
    public async Task A_member_out_of_range_is_refused_with_a_reason(string body, string reason) =>
        (await gateway.Http.Put("/v1/groups/Default/members/cp", body)).ShouldFail(400, "bad-request").ShouldContain(reason);

    [Fact]
    public async Task What_the_configuration_has_is_changed_there()
    {
        (await gateway.Http.Put("/v1/groups/fixed", """{"maxAllocation":"00:00-23:59>0=99"}""")).ShouldFail(409, "configured");
        (await gateway.Http.Delete("/v1/groups/fixed")).ShouldFail(409, "configured");
        (await gateway.Http.Delete("/v1/groups/Default")).ShouldFail(409, "configured");
        (await gateway.Http.Delete("/v1/groups/fixed/members/bound")).ShouldFail(409, "configured");
        (await gateway.Http.Put("/v1/groups/nowhere/members/cp", "{}")).ShouldFail(404, "group-unknown");
        (await gateway.Http.Put("/v1/groups/fixed/members/nobody", "{}")).ShouldFail(404, "charger-unknown");
        (await gateway.Http.Delete("/v1/groups/fixed/members/cp")).ShouldFail(404, "charger-unknown");
    }

    [Fact]
    public async Task A_charge_that_runs_is_given_a_priority_of_its_own()
    {
        await using var charger = await RawCharger.ArriveAsync(gateway, "cp");
        await charger.StatusAsync(1, "Charging");
        var session = await charger.StartAsync();
        (await gateway.Http.Put("/v1/groups/fixed/members/cp", "{}")).Status.ShouldBe(200);

        (await gateway.Http.Put($"/v1/sessions/{session}/priority", """{"priority":7}""")).Status.ShouldBe(204);
        await Until.TrueAsync(async () => await PriorityAsync() == 7);
        (await gateway.Http.Put($"/v1/sessions/{session}/priority", """{"priority":null}""")).Status.ShouldBe(204);
        await Until.TrueAsync(async () => await PriorityAsync() == 4);

        (await gateway.Http.Put($"/v1/sessions/{session}/priority", "{}")).ShouldFail(400, "bad-request").ShouldContain("missing: priority");
        (await gateway.Http.Put("/v1/sessions/4711/priority", """{"priority":7}""")).ShouldFail(404, "not-found");
        using var reader = gateway.Http.As("reader-key");
        (await reader.Put($"/v1/sessions/{session}/priority", """{"priority":7}""")).ShouldFail(403, "forbidden");
    }

    [Fact]
    public async Task Who_may_only_read_may_only_read()
    {
        using var reader = gateway.Http.As("reader-key");

        (await reader.Get("/v1/groups")).Ok();
        (await reader.Put("/v1/groups/a", "{}")).ShouldFail(403, "forbidden");
        (await reader.Post("/v1/groups/fixed/suspend")).ShouldFail(403, "forbidden");
    }

    async Task<int?> PriorityAsync() => (await gateway.Http.Get("/v1/groups/fixed"))["members"].EnumerateArray()
        .Single(member => member.GetProperty("charger").GetString() == "cp").GetProperty("connectors").EnumerateArray()
        .Select(connector => (int?)connector.GetProperty("priority").GetInt32()).FirstOrDefault();
}
