using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Errors;
using ChargeGateway.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ChargeGateway.Tests.Apis;

/// <summary>Errors outside of <c>/API</c> are problem details with a type that never changes.</summary>
public sealed class ProblemTests
{
    [Theory]
    [InlineData("/nowhere", "GET", null, 401, "unauthorized")]
    [InlineData("/nowhere", "GET", "wrong", 401, "unauthorized")]
    [InlineData("/nowhere", "GET", RunningGateway.Key, 404, "not-found")]
    [InlineData("/v1/chargers/pending", "PUT", RunningGateway.Key, 405, "method-not-allowed")]
    public async Task An_error_is_a_problem(string target, string method, string? key, int status, string type)
    {
        await using var gateway = await RunningGateway.StartAsync();

        var answer = await gateway.AskAsync(target, method, key);

        ShouldBeProblem(answer, status, type);
    }

    [Fact]
    public async Task A_declared_body_of_more_than_a_mebibyte_is_413()
    {
        await using var gateway = await RunningGateway.StartAsync();

        var answer = await gateway.AskAsync("/v1/chargers/pending/x/accept", "POST", headers: "Content-Length: 1048577");

        ShouldBeProblem(answer, 413, "too-large");
    }

    [Theory]
    [InlineData(Failure.Unknown, 404, "charger-unknown")]
    [InlineData(Failure.Offline, 409, "charger-offline")]
    [InlineData(Failure.NotSupported, 501, "not-supported")]
    [InlineData(Failure.Busy, 429, "charger-busy")]
    [InlineData(Failure.TimedOut, 504, "charger-timeout")]
    [InlineData(Failure.DeviceError, 502, "charger-error")]
    [InlineData(Failure.Protocol, 502, "charger-answer-unusable")]
    [InlineData(Failure.Conflict, 409, "conflict")]
    [InlineData(Failure.Invalid, 400, "invalid-command")]
    public async Task A_failure_has_its_status_its_type_and_the_chargers_own_code(Failure failure, int status, string type)
    {
        var (context, body) = Context();

        await ErrorResponse.WriteAsync(context, new ChargePointException(failure, "cp16", "What to do.", "-3"));

        context.Response.StatusCode.ShouldBe(status);
        body.Position = 0;
        var problem = JsonDocument.Parse(body).RootElement;
        problem.GetProperty("type").GetString().ShouldBe("urn:chargegateway:error:" + type);
        problem.GetProperty("detail").GetString().ShouldBe("What to do.");
        problem.GetProperty("charger").GetString().ShouldBe("cp16");
        problem.GetProperty("code").GetString().ShouldBe("-3");
        context.Response.Headers.ContainsKey("Retry-After").ShouldBe(status == 429);
    }

    static (HttpContext Context, MemoryStream Body) Context()
    {
        var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var body = new MemoryStream();
        return (new DefaultHttpContext { RequestServices = services, Response = { Body = body } }, body);
    }

    static void ShouldBeProblem(RawAnswer answer, int status, string type)
    {
        answer.Status.ShouldBe(status);
        answer.Headers["Content-Type"].ShouldBe("application/problem+json");
        var body = answer.Body[answer.Body.IndexOf('{')..(answer.Body.LastIndexOf('}') + 1)];
        var problem = JsonDocument.Parse(body).RootElement;
        problem.GetProperty("type").GetString().ShouldBe("urn:chargegateway:error:" + type);
        problem.GetProperty("status").GetInt32().ShouldBe(status);
        problem.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
    }
}
