using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.OpenApi;

/// <summary>The committed OpenAPI document is the one that the service serves, and says all that a generated client needs.</summary>
public sealed class OpenApiFileTests : IAsyncLifetime
{
    const string Write = "CHARGEGATEWAY_WRITE_OPENAPI";
    static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    string served = "";
    JsonElement document;

    public async Task InitializeAsync()
    {
        await using var gateway = await TestGateway.StartAsync();
        var text = await gateway.Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        served = text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        document = JsonElement.Parse(served);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_committed_document_is_the_one_that_is_served()
    {
        var file = OpenApiFile.Find();
        if (Environment.GetEnvironmentVariable(Write) == "1") await File.WriteAllTextAsync(file, served);
        var committed = File.Exists(file) ? (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n") : "";

        var differs = committed.Split('\n').Zip(served.Split('\n')).Index().FirstOrDefault(line => line.Item.First != line.Item.Second);
        (committed == served).ShouldBeTrue(
            $"openapi/chargegateway.v1.json is not what the service serves, from line {differs.Index + 1} on: \"{differs.Item.First?.Trim()}\" is "
            + $"\"{differs.Item.Second?.Trim()}\" now. If the change is meant, write it with: {Write}=1 dotnet test --filter OpenApiFileTests");
    }

    [Fact]
    public void Operations_have_ids_of_their_own_answers_problems_and_descriptions()
    {
        var ids = Operations().Select(operation => operation.Json.GetProperty("operationId").GetString()!).ToList();

        ids.ShouldBeUnique();
        ids.Select(id => id.ToUpperInvariant()).ShouldBeUnique("generators may not tell letter case apart");
        foreach (var (name, operation) in Operations())
        {
            operation.TryGetProperty("summary", out var summary).ShouldBeTrue(name);
            summary.GetString().ShouldNotBeNullOrEmpty(name);
            var statuses = operation.GetProperty("responses").EnumerateObject().Select(response => response.Name).ToList();
            statuses.ShouldContain(status => status.StartsWith('2'), name);
            statuses.ShouldContain("401", name);
            statuses.ShouldContain("403", name);
            foreach (var placeholder in name.Split('{').Skip(1).Select(part => part.Split('}')[0]))
                Parameters(operation).ShouldContain(parameter => parameter == placeholder, name);
        }
    }

    [Fact]
    public void Every_problem_of_v1_has_its_type_as_an_example()
    {
        foreach (var (name, operation) in Operations().Where(operation => operation.Name.Contains(" /v1/")))
        {
            foreach (var response in operation.GetProperty("responses").EnumerateObject().Where(response => response.Name[0] is '4' or '5'))
            {
                var content = response.Value.GetProperty("content").GetProperty("application/problem+json");
                content.GetProperty("examples").EnumerateObject().ShouldAllBe(
                    example => TypeOf(example.Value) == "urn:chargegateway:error:" + example.Name, name);
            }
        }
    }

    [Fact]
    public void Every_command_has_its_route_with_an_example_of_its_fields()
    {
        foreach (var (name, type) in ChargeGateway.Apis.V1.Commands.CommandNames.All)
        {
            var operation = document.GetProperty("paths").GetProperty($"/v1/chargers/{{id}}/commands/{name}").GetProperty("post");
            operation.GetProperty("operationId").GetString().ShouldBe("send" + type.Name);
            Parameters(operation).ShouldContain("Prefer");
            var content = operation.GetProperty("requestBody").GetProperty("content");
            content.EnumerateObject().Select(media => media.Name).ShouldBe(["application/json"]);
            if (content.GetProperty("application/json").TryGetProperty("example", out var example))
                ChargeGateway.Apis.V1.JsonBody.Read(example, type).ShouldBeOfType(type);
        }
    }

    [Fact]
    public void Nothing_in_it_leads_nowhere()
    {
        var schemas = ((string[])["schemas", "examples"])
            .SelectMany(room => document.GetProperty("components").GetProperty(room).EnumerateObject())
            .Select(component => component.Name).ToHashSet();
        foreach (var reference in References(JsonNode.Parse(served)!)) schemas.ShouldContain(reference);
    }

    IEnumerable<(string Name, JsonElement Json)> Operations() =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        where Methods.Contains(operation.Name)
        select ($"{operation.Name} {path.Name}", operation.Value);

    string? TypeOf(JsonElement reference) => document.GetProperty("components").GetProperty("examples")
        .GetProperty(reference.GetProperty("$ref").GetString()!.Split('/')[^1]).GetProperty("value").GetProperty("type").GetString();

    static List<string?> Parameters(JsonElement operation) => operation.TryGetProperty("parameters", out var parameters)
        ? [.. parameters.EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString())]
        : [];

    static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => field.Key == "$ref" && field.Value is JsonValue text
            ? [text.GetValue<string>().Split('/')[^1]]
            : References(field.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
