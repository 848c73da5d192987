using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Tests.Hosting;

namespace ChargeGateway.Tests.Apis.V1;

public sealed class PendingChargerTests
{
    static readonly PendingCharger Waiting = new(
        "new/42",
        "ocpp1.6",
        "192.168.0.9",
        new DateTimeOffset(2026, 1, 1, 10, 0, 0, TimeSpan.FromHours(2)),
        new ChargerIdentity("Vendor", "Model X"));

    [Fact]
    public async Task Waiting_chargers_are_listed_and_accepted()
    {
        await using var gateway = await RunningGateway.StartAsync();
        gateway.Substitutes.Waiting[Waiting.Id] = Waiting;

        var listed = await gateway.Http.GetFromJsonAsync<JsonElement>("/v1/chargers/pending");
        var accepted = await gateway.AskAsync("/v1/chargers/pending/new%2F42/accept", "POST");
        var again = await gateway.AskAsync("/v1/chargers/pending/new%2F42/accept", "POST");

        listed.GetArrayLength().ShouldBe(1);
        listed[0].GetProperty("id").GetString().ShouldBe("new/42");
        listed[0].GetProperty("since").GetString().ShouldBe("2026-01-01T08:00:00Z");
        listed[0].GetProperty("identity").GetProperty("model").GetString().ShouldBe("Model X");
        accepted.Status.ShouldBe(204);
        again.Status.ShouldBe(404);
        again.Headers["Content-Type"].ShouldBe("application/problem+json");
        again.Body.ShouldContain("\"type\":\"urn:chargegateway:error:charger-unknown\"");
        again.Body.ShouldContain("\"charger\":\"new/42\"");
    }

    [Fact]
    public async Task Only_an_admin_may_look_or_accept()
    {
        await using var gateway = await RunningGateway.StartAsync(
            "--Gateway:ApiKeys:1:Name=caller", "--Gateway:ApiKeys:1:Key=control-key", "--Gateway:ApiKeys:1:Role=Control");

        (await gateway.AskAsync("/v1/chargers/pending", key: "control-key")).Status.ShouldBe(403);
        (await gateway.AskAsync("/v1/chargers/pending/x/accept", "POST", key: "control-key")).Status.ShouldBe(403);
        (await gateway.AskAsync("/v1/chargers/pending", key: null)).Status.ShouldBe((int)HttpStatusCode.Unauthorized);
    }
}
