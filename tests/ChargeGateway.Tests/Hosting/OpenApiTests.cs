using System.Text.Json;

namespace ChargeGateway.Tests.Hosting;

public sealed class OpenApiTests : IAsyncLifetime
{
    static readonly string[] Dialects = ["/API/", "/remote_commands/", "/v1/"];

    RunningGateway gateway = null!;
    JsonElement document;

    public async Task InitializeAsync()
    {
        gateway = await RunningGateway.StartAsync();
        document = JsonDocument.Parse(await gateway.Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))).RootElement;
    }

    public async Task DisposeAsync() => await gateway.DisposeAsync();

    [Fact]
    public void The_document_is_OpenAPI_3_1_and_asks_for_the_key_everywhere()
    {
        document.GetProperty("openapi").GetString().ShouldStartWith("3.1");
        var scheme = document.GetProperty("components").GetProperty("securitySchemes").GetProperty("ApiKey");
        (scheme.GetProperty("type").GetString(), scheme.GetProperty("in").GetString(), scheme.GetProperty("name").GetString())
            .ShouldBe(("apiKey", "header", "X-API-Key"));
        document.GetProperty("security")[0].TryGetProperty("ApiKey", out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/API/Status", "200 401 403")]
    [InlineData("/API/Reset/{chargePoint}", "200 400 401 403 404 429 502 503")]
    [InlineData("/API/UnlockConnector/{chargePoint}/{connector}", "200 400 401 403 404 429 502 503")]
    [InlineData("/API/SetChargingLimit/{chargePoint}/{connector}/{limit}", "200 400 401 403 404 429 502 503")]
    [InlineData("/API/ClearChargingLimit/{chargePoint}/{connector}", "200 400 401 403 404 429 502 503")]
    [InlineData("/API/StartTransaction/{chargePoint}/{connector}/{idTag}", "200 400 401 403 404 429 502 503")]
    [InlineData("/API/StopTransaction/{chargePoint}/{connector}", "200 400 401 403 404 424 429 502 503")]
    [InlineData("/API/RemoteStartTransaction/{chargePoint}/{connector}/{idTag}", "200 400 401 403 404 429 502 503")]
    [InlineData("/API/RemoteStopTransaction/{chargePoint}/{connector}", "200 400 401 403 404 424 429 502 503")]
    public void A_route_is_described_for_GET_alone_with_parameters_answers_and_an_example(string path, string statuses)
    {
        var item = document.GetProperty("paths").GetProperty(path);
        item.EnumerateObject().Select(method => method.Name).ShouldBe(["get"]);
        var operation = item.GetProperty("get");

        operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty();
        operation.GetProperty("description").GetString().ShouldNotBeNullOrEmpty();
        operation.GetProperty("responses").EnumerateObject().Select(response => response.Name).ShouldBe(statuses.Split(' '));
        operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _)
            .ShouldBeTrue();
        var described = operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().ToList() : [];
        described.Select(parameter => parameter.GetProperty("name").GetString()!).ShouldBe(Parameters(path));
        described.ShouldAllBe(parameter => parameter.GetProperty("description").GetString() != "");
        described.ShouldAllBe(parameter => parameter.GetProperty("example").ToString() != "");
    }

    [Fact]
    public void Nothing_is_described_that_is_not_there()
    {
        var paths = document.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();

        paths.Count(path => path.StartsWith("/API", StringComparison.Ordinal)).ShouldBe(9);
        paths.ShouldAllBe(path => Dialects.Any(dialect => path.StartsWith(dialect, StringComparison.Ordinal)));
        paths.ShouldContain("/v1/chargers/pending");
        paths.ShouldContain("/v1/chargers/pending/{id}/accept");
        paths.ShouldAllBe(path => !path.Contains('*'));
    }

    [Fact]
    public async Task Every_described_example_can_be_called()
    {
        gateway.Connect("station42");
        gateway.Substitutes.Tags["TAG1"] = Core.Tags.TagStatus.Accepted;
        foreach (var path in document.GetProperty("paths").EnumerateObject().Where(path => path.Name.StartsWith("/API", StringComparison.Ordinal)))
        {
            var target = path.Value.GetProperty("get").TryGetProperty("parameters", out var parameters)
                ? parameters.EnumerateArray().Aggregate(
                    path.Name, (filled, p) => filled.Replace($"{{{p.GetProperty("name").GetString()}}}", p.GetProperty("example").ToString()))
                : path.Name;
            (await gateway.AskAsync(target)).Status.ShouldBe(200, target);
        }
    }

    [Fact]
    public async Task Swagger_UI_is_served_and_keeps_the_key()
    {
        var redirect = await gateway.AskAsync("/swagger", key: null);
        var page = await gateway.AskAsync("/swagger/index.html", key: null);
        var script = await gateway.AskAsync("/swagger/index.js", key: null);

        redirect.Status.ShouldBe(301);
        page.Status.ShouldBe(200);
        (page.Body + script.Body).ShouldContain("persistAuthorization");
        (page.Body + script.Body).ShouldContain("/openapi/v1.json");
    }

    static IEnumerable<string> Parameters(string path) =>
        path.Split('/').Where(segment => segment.StartsWith('{')).Select(segment => segment.Trim('{', '}'));
}
