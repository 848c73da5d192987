using System.Text.Json;

namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>The dialect in the OpenAPI document.</summary>
public sealed class DocumentationTests : IAsyncLifetime
{
    RemoteGateway gateway = null!;
    JsonElement document;

    public async Task InitializeAsync()
    {
        gateway = await RemoteGateway.StartAsync();
        document = (await gateway.SendAsync(HttpMethod.Get, "/openapi/v1.json", key: "")).Json;
    }

    public async Task DisposeAsync() => await gateway.DisposeAsync();

    [Theory]
    [InlineData("/remote_commands/synchronous/{cpId}/get_configuration", "post get")]
    [InlineData("/remote_commands/synchronous/{cpId}/change_configurations", "post put")]
    [InlineData("/remote_commands/synchronous/{cpId}/reset", "post")]
    [InlineData("/remote_commands/synchronous/{cpId}/unlock_connector/{cpConnectorUuid}", "post")]
    [InlineData("/remote_commands/asynchronous/remote_start_attempt", "post")]
    [InlineData("/remote_commands/asynchronous/remote_start_attempt/{id}", "get delete")]
    [InlineData("/remote_commands/asynchronous/remote_stop", "post")]
    [InlineData("/remote_commands/asynchronous/remote_stop/{referenceId}", "get")]
    [InlineData("/remote_commands/asynchronous/{cpId}/clear_cache", "post")]
    [InlineData("/remote_commands/asynchronous/{cpId}/clear_cache/status/{referenceId}", "get")]
    [InlineData("/v1/chargers/{id}/connectors/{n}/lock", "get put")]
    [InlineData("/v1/chargers/{id}/configuration", "get")]
    public void Every_request_and_every_answer_has_an_example_of_the_described_shape(string path, string methods)
    {
        var item = document.GetProperty("paths").GetProperty(path);
        item.EnumerateObject().Select(method => method.Name).Order().ShouldBe(methods.Split(' ').Order());
        foreach (var method in item.EnumerateObject())
        {
            var operation = method.Value;
            operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty();
            operation.GetProperty("description").GetString().ShouldNotBeNullOrEmpty();
            foreach (var parameter in operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().ToList() : [])
            {
                parameter.GetProperty("description").GetString().ShouldNotBeNullOrEmpty();
                parameter.GetProperty("example").ToString().ShouldNotBeNullOrEmpty();
            }

            if (operation.TryGetProperty("requestBody", out var body)) CheckBody(body, isWhole: false, $"{method.Name} {path}");
            foreach (var answer in operation.GetProperty("responses").EnumerateObject()) CheckAnswer(answer, $"{method.Name} {path} {answer.Name}");
        }
    }

    [Fact]
    public void A_post_takes_an_idempotency_key_and_names_its_problems()
    {
        var post = document.GetProperty("paths").GetProperty("/remote_commands/asynchronous/remote_start_attempt").GetProperty("post");

        post.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()).ShouldContain("Idempotency-Key");
        var conflicts = post.GetProperty("responses").GetProperty("409").GetProperty("content").GetProperty("application/problem+json").GetProperty("examples");
        conflicts.EnumerateObject().Select(example => example.Name).ShouldBe(
            ["charger-locked", "connector-locked", "charger-offline", "attempt-in-progress", "transaction-in-progress", "tag-refused",
                "request-in-progress", "request-interrupted"],
            ignoreOrder: true);
    }

    void CheckAnswer(JsonProperty answer, string what)
    {
        if (answer.Name.StartsWith('2'))
        {
            CheckBody(answer.Value, isWhole: true, what);
            return;
        }

        var problems = answer.Value.GetProperty("content").GetProperty("application/problem+json").GetProperty("examples");
        foreach (var problem in problems.EnumerateObject())
            Example(problem.Value).GetProperty("value").GetProperty("status").ToString().ShouldBe(answer.Name, what);
    }

    JsonElement Example(JsonElement reference) =>
        document.GetProperty("components").GetProperty("examples").GetProperty(reference.GetProperty("$ref").GetString()!.Split('/')[^1]);

    void CheckBody(JsonElement body, bool isWhole, string what)
    {
        foreach (var media in body.GetProperty("content").EnumerateObject())
        {
            media.Value.TryGetProperty("example", out var example).ShouldBeTrue(what);
            var described = Properties(media.Value.GetProperty("schema"));
            var shown = example.EnumerateObject().Select(field => field.Name).ToList();
            if (isWhole) shown.Order().ShouldBe(described.Order(), what);
            else shown.ShouldBeSubsetOf(described, what);
        }
    }

    List<string> Properties(JsonElement schema)
    {
        var named = schema.TryGetProperty("$ref", out var reference) ? reference.GetString()!
            : schema.GetProperty("oneOf").EnumerateArray().Select(one => one.GetProperty("$ref").GetString()!).Last();
        var shape = document.GetProperty("components").GetProperty("schemas").GetProperty(named.Split('/')[^1]);
        return [.. shape.GetProperty("properties").EnumerateObject().Select(property => property.Name)];
    }
}
