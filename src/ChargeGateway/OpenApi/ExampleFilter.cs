using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Errors;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace ChargeGateway.OpenApi;

/// <summary>Writes the examples, parameters and problems that endpoints bring with them into the OpenAPI document.</summary>
sealed class ExampleFilter(IOptions<JsonOptions> json) : IOperationFilter
{
    const string Problem = "application/problem+json";

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        foreach (var parameter in metadata.OfType<OperationParameter>()) Describe(operation, parameter);
        foreach (var example in metadata.OfType<OperationExample>()) Add(operation, example);
        foreach (var kind in metadata.OfType<ProblemKind>()) Add(operation, kind);
    }

    static void Describe(OpenApiOperation operation, OperationParameter described)
    {
        operation.Parameters ??= [];
        if (operation.Parameters.FirstOrDefault(known => known.Name == described.Name) is OpenApiParameter known)
        {
            known.Description = described.Description;
            known.Example = described.Example;
            return;
        }

        if (described.In != ParameterLocation.Header) return;
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = described.Name,
            In = described.In,
            Description = described.Description,
            Example = described.Example,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }

    void Add(OpenApiOperation operation, OperationExample example)
    {
        var content = example.Status is { } status
            ? ContentOf(operation, status.ToString(CultureInfo.InvariantCulture))
            : operation.RequestBody?.Content;
        foreach (var media in content?.Values.OfType<OpenApiMediaType>() ?? [])
        {
            var value = JsonSerializer.SerializeToNode(example.Value, json.Value.SerializerOptions)!;
            if (example.Status is null) DropNulls(value);
            if (example.Name is null) media.Example = value;
            else Name(media, example.Name, new OpenApiExample { Value = value });
        }
    }

    static void Add(OpenApiOperation operation, ProblemKind kind)
    {
        var status = kind.Status.ToString(CultureInfo.InvariantCulture);
        if (ContentOf(operation, status) is not { } content || !content.TryGetValue(Problem, out var found) || found is not OpenApiMediaType media) return;
        var value = new JsonObject { ["type"] = kind.Type, ["title"] = kind.Title, ["status"] = kind.Status };
        Name(media, kind.Name, new OpenApiExample { Summary = kind.Title, Value = value });
    }

    static IDictionary<string, IOpenApiMediaType>? ContentOf(OpenApiOperation operation, string status) =>
        operation.Responses is { } responses && responses.TryGetValue(status, out var response) ? response.Content : null;

    static void Name(OpenApiMediaType media, string name, OpenApiExample example)
    {
        media.Examples ??= new Dictionary<string, IOpenApiExample>();
        media.Examples[name] = example;
    }

    static void DropNulls(JsonNode node)
    {
        foreach (var child in node is JsonObject parent ? parent.Select(field => field.Value).ToList() : node is JsonArray list ? list.ToList() : [])
        {
            if (child is not null) DropNulls(child);
        }

        if (node is not JsonObject fields) return;
        foreach (var name in fields.Where(field => field.Value is null).Select(field => field.Key).ToList()) fields.Remove(name);
    }
}
