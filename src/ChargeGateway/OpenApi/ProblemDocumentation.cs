using System.Text.Json.Nodes;
using ChargeGateway.Errors;
using Microsoft.OpenApi;

namespace ChargeGateway.OpenApi;

/// <summary>Problems as they look on the wire, each once in the document.</summary>
static class ProblemDocumentation
{
    /// <summary>The name of their schema.</summary>
    public const string SchemaId = "ProblemDetails";

    /// <summary>Where the example of a problem stands.</summary>
    public static IOpenApiExample Example(ProblemKind problem, OpenApiDocument document)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.Examples ??= new Dictionary<string, IOpenApiExample>();
        document.Components.Examples.TryAdd(problem.Name, new OpenApiExample
        {
            Summary = problem.Title,
            Value = new JsonObject
            {
                ["type"] = problem.Type,
                ["title"] = problem.Title,
                ["status"] = problem.Status,
                ["detail"] = "What was asked, what was said and what to do.",
            },
        });
        return new OpenApiExampleReference(problem.Name, document);
    }
}
