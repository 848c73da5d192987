using System.Text.RegularExpressions;
using ChargeGateway.Security;
using ChargeGateway.Tests.Hosting;

namespace ChargeGateway.Tests.Security;

public sealed class ApiKeyTests
{
    [Fact]
    public async Task The_first_start_makes_an_admin_key_and_prints_it_once()
    {
        var substitutes = new Substitutes();
        await using (var first = await GatewayWithoutKeys.StartAsync(substitutes))
        {
            var key = Regex.Match(substitutes.Console.ToString(), "X-API-Key: (cg_[0-9a-f]{64})").Groups[1].Value;

            (await first.AskAsync("/v1/chargers/pending", key)).Status.ShouldBe(200);
            (await first.AskAsync("/API/Status", null)).Status.ShouldBe(401);
            substitutes.Keys.All.Single().Role.ShouldBe(Role.Admin);
            substitutes.Keys.All.Single().Hash.ShouldBe(ApiKey.HashOf(key));
        }

        substitutes.Console.GetStringBuilder().Clear();
        await using var second = await GatewayWithoutKeys.StartAsync(substitutes);
        substitutes.Console.ToString().ShouldBeEmpty();
        substitutes.Keys.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_configured_key_is_enough_and_none_is_made()
    {
        await using var gateway = await RunningGateway.StartAsync();

        gateway.Substitutes.Keys.All.ShouldBeEmpty();
        gateway.Substitutes.Console.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_key_made_at_run_time_counts_beside_those_of_the_configuration()
    {
        await using var gateway = await RunningGateway.StartAsync();
        (await gateway.AskAsync("/API/Status", key: "made later")).Status.ShouldBe(401);

        await gateway.Substitutes.Keys.AddAsync("later", Role.Read, "made later", default);

        (await gateway.AskAsync("/API/Status", key: "made later")).Status.ShouldBe(200);
        (await gateway.AskAsync("/API/Reset/x", key: "made later")).Status.ShouldBe(403);
        (await gateway.AskAsync("/API/Status")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("X-API-Key: test-key", "X-API-Key: test-key")]
    [InlineData("X-API-Key:", "Authorization: Bearer test-key")]
    [InlineData("Authorization: Bearer test-key", "Cookie: X-API-Key=test-key")]
    public async Task Only_one_header_with_one_key_is_taken(params string[] headers)
    {
        await using var gateway = await RunningGateway.StartAsync();

        (await gateway.AskAsync("/API/Status", key: null, headers: headers)).ShouldBeEmpty(401);
    }

    [Theory]
    [InlineData("Read", 200, 403, 403)]
    [InlineData("Control", 200, 404, 403)]
    [InlineData("Admin", 200, 404, 200)]
    public async Task A_role_may_do_what_those_before_it_may(string role, int status, int command, int administration)
    {
        await using var gateway = await RunningGateway.StartAsync(
            "--Gateway:ApiKeys:1:Name=caller", "--Gateway:ApiKeys:1:Key=caller-key", "--Gateway:ApiKeys:1:Role=" + role);

        (await gateway.AskAsync("/API/Status", key: "caller-key")).Status.ShouldBe(status);
        (await gateway.AskAsync("/API/Reset/nobody", key: "caller-key")).Status.ShouldBe(command);
        (await gateway.AskAsync("/v1/chargers/pending", key: "caller-key")).Status.ShouldBe(administration);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/swagger/index.html")]
    [InlineData("/openapi/v1.json")]
    public async Task Only_these_need_no_key(string target)
    {
        await using var gateway = await RunningGateway.StartAsync();

        (await gateway.AskAsync(target, key: null)).Status.ShouldBe(200);
    }
}
