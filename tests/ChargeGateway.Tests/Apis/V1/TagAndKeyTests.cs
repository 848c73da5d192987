using System.Text.Json;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.V1;

/// <summary><c>/v1/tags</c>, <c>/v1/keys</c> and <c>/v1/audit</c>.</summary>
public sealed class TagAndKeyTests(OneGateway one) : IClassFixture<OneGateway>
{
    readonly TestGateway gateway = one.Gateway;

    [Fact]
    public async Task A_tag_is_made_changed_and_deleted_and_counts_at_once()
    {
        await using var charger = await RawCharger.ArriveAsync(gateway, "tagged");
        var made = await gateway.Http.Post("/v1/tags", """{"id":"04A1/B2","name":"blue car"}""");
        (await gateway.Http.Post("/v1/tags", """{"id":"04a1/b2"}""")).ShouldFail(409, "exists");
        var blocked = (await gateway.Http.Patch("/v1/tags/04a1%2Fb2", """{"blocked":true,"expires":"2030-01-01T00:00:00+01:00"}""")).Ok();
        var verdict = await charger.AskAsync("Authorize", """{"idTag":"04A1/B2"}""");
        var start = (await gateway.Http.Post("/v1/chargers/tagged/commands/start-charging", """{"idTag":"04A1/B2","connector":1}""")).Ok();
        (await gateway.Http.Patch("/v1/tags/04A1%2FB2", """{"expires":null,"blocked":false}""")).Ok().GetProperty("expires").ValueKind
            .ShouldBe(JsonValueKind.Null);

        made.Status.ShouldBe(201);
        made.Response.Headers.Location!.ToString().ShouldBe("/v1/tags/04A1%2FB2");
        (blocked.GetProperty("name").GetString(), blocked.GetProperty("expires").GetString()).ShouldBe(("blue car", "2029-12-31T23:00:00Z"));
        verdict.GetProperty("idTagInfo").GetProperty("status").GetString().ShouldBe("Blocked");
        (start.GetProperty("status").GetString(), start.GetProperty("reason").GetString()!.Contains("blocked")).ShouldBe(("Rejected", true));
        (await gateway.Http.Delete("/v1/tags/04A1%2FB2")).Status.ShouldBe(204);
        (await gateway.Http.Get("/v1/tags/04A1%2FB2")).ShouldFail(404, "not-found");
        (await gateway.Http.Delete("/v1/tags/FIXED")).ShouldFail(409, "configured");
        (await gateway.Http.Get("/v1/tags")).Ok().EnumerateArray().Select(tag => tag.GetProperty("id").GetString()).ShouldContain("FIXED");
        (await gateway.Http.Post("/v1/tags", """{"id":" x"}""")).ShouldFail(400, "bad-request");
    }

    [Fact]
    public async Task A_key_is_shown_once_stored_hashed_counts_at_once_and_can_be_taken_away()
    {
        var made = await gateway.Http.Post("/v1/keys", """{"name":"script","role":"Read"}""");
        var key = made["key"].GetString()!;
        using var script = gateway.Http.As(key);
        made.Status.ShouldBe(201);
        (await script.Get("/v1/chargers")).Status.ShouldBe(200);
        (await script.Post("/v1/tags", """{"id":"X"}""")).ShouldFail(403, "forbidden");
        (await gateway.Http.Get("/v1/keys")).Text.ShouldNotContain(key);
        (await gateway.Http.Post("/v1/keys", """{"name":"script"}""")).ShouldFail(409, "exists");

        (await gateway.Http.Patch("/v1/keys/script", """{"role":"Admin"}""")).Ok().GetProperty("role").GetString().ShouldBe("Admin");
        (await script.Post("/v1/tags", """{"id":"BYKEY"}""")).Status.ShouldBe(201);
        foreach (var file in Directory.GetFiles(gateway.DataDirectory, "*.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            (await reader.ReadToEndAsync()).ShouldNotContain(key);
        }

        (await gateway.Http.Delete("/v1/keys/script")).Status.ShouldBe(204);
        (await script.Get("/v1/chargers")).Status.ShouldBe(401);
        var audit = (await gateway.Http.Get("/v1/audit?key=script")).Ok().EnumerateArray().ToList();
        audit.Select(entry => (entry.GetProperty("action").GetString(), entry.GetProperty("result").GetString()))
            .ShouldBe([("addTag", "201"), ("addTag", "403")]);
    }

    [Fact]
    public async Task A_key_that_is_limited_to_some_chargers_reaches_no_others()
    {
        await using var mine = await RawCharger.ArriveAsync(gateway, "k-mine");
        await using var other = await RawCharger.ArriveAsync(gateway, "k-other");
        var key = (await gateway.Http.Post("/v1/keys", """{"name":"limited","role":"Control","chargers":["k-mine"]}""")).Ok().GetProperty("key").GetString()!;
        using var limited = gateway.Http.As(key);

        (await limited.Get("/v1/chargers")).Ok().EnumerateArray().Single().GetProperty("id").GetString().ShouldBe("k-mine");
        (await limited.Get("/v1/chargers/k-other")).ShouldFail(404, "charger-unknown");
        (await limited.Post("/v1/chargers/k-other/commands/reset")).ShouldFail(404, "charger-unknown");
        (await limited.Put("/v1/chargers/k-other/connectors/1/lock", """{"locked":true}""")).ShouldFail(404, "charger-unknown");
        (await limited.Get("/v1/chargers/k-other/configuration")).ShouldFail(404, "charger-unknown");
        (await limited.Get("/API/Reset/k-other")).Status.ShouldBe(404);
        (await gateway.Http.Patch("/v1/keys/limited", """{"chargers":["k-mine","k-other"]}""")).Ok();
        (await limited.Get("/v1/chargers")).Ok().GetArrayLength().ShouldBe(2);
        (await gateway.Http.Post("/v1/keys", """{"name":"odd","role":"Admin","chargers":["k-mine"]}""")).ShouldFail(400, "bad-request");
    }

    [Fact]
    public async Task Keys_of_the_configuration_and_the_last_admin_stay()
    {
        (await gateway.Http.Delete("/v1/keys/test")).ShouldFail(409, "configured");
        await using var fresh = await TestGateway.StartAsync("--Gateway:ApiKeys:0:Role=Read");
        var store = fresh.Get<ChargeGateway.Storage.Keys.ApiKeyStore>();
        await store.AddAsync("only", "Admin", "only-key", Until.Soon);
        using var only = fresh.Http.As("only-key");

        (await only.Delete("/v1/keys/only")).ShouldFail(409, "last-admin");
        (await only.Patch("/v1/keys/only", """{"role":"Read"}""")).ShouldFail(409, "last-admin");
    }

    [Fact]
    public async Task The_audit_tells_commands_of_every_dialect_and_locked_connectors_refuse_starts()
    {
        await using var charger = await RawCharger.ArriveAsync(gateway, "audited");
        await charger.AskAsync("StatusNotification", """{"connectorId":1,"errorCode":"NoError","status":"Available"}""");
        var old = gateway.Http.Get("/API/SetChargingLimit/audited/1/10A");
        await charger.AnswerNextAsync("SetChargingProfile", """{"status":"Accepted"}""");
        await old;
        (await gateway.Http.Put("/v1/chargers/audited/connectors/1/lock", """{"locked":true}""")).Ok();
        (await gateway.Http.Get("/v1/chargers/audited"))["connectors"][0].GetProperty("locked").GetBoolean().ShouldBeTrue();
        var start = (await gateway.Http.Post("/v1/chargers/audited/commands/start-charging", """{"idTag":"T","connector":1}""")).Ok();
        start.GetProperty("reason").GetString()!.ShouldContain("locked");
        (await gateway.Http.Get("/API/StartTransaction/audited/1/T")).Text.ShouldContain("Rejected");

        var audit = (await gateway.Http.Get("/v1/audit?charger=audited&key=test")).Ok().EnumerateArray().ToList();
        audit.Select(entry => entry.GetProperty("action").GetString()).ShouldContain("set-charging-limit");
        var command = audit.Single(entry => entry.GetProperty("action").GetString() == "set-charging-limit");
        (command.GetProperty("target").GetString(), command.GetProperty("result").GetString())
            .ShouldBe(("""{"connector":1,"value":10,"unit":"A"}""", "Accepted"));
        audit.ShouldContain(entry => entry.GetProperty("target").GetString()!.Contains("/connectors/1/lock"));
        (await gateway.Http.Get("/v1/audit?charger=audited&format=csv")).Text.ShouldStartWith("at,key,action,charger,target,result");
    }
}
