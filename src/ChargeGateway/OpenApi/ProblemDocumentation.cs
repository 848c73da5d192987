using System.Text.Json.Nodes;
using ChargeGateway.Errors;
using Microsoft.OpenApi;

namespace ChargeGateway.OpenApi;

/// <summary>Problems as they look on the wire.</summary>
static class ProblemDocumentation
{
    /// <summary>The name of their schema.</summary>
    public const string SchemaId = "ProblemDetails";

    /// <summary>An example of a problem.</summary>
    public static IOpenApiExample Example(ProblemKind problem) => new OpenApiExample
    {
        Summary = problem.Title,
        Value = new JsonObject
        {
            ["type"] = problem.Type,
            ["title"] = problem.Title,
            ["status"] = problem.Status,
            ["detail"] = "What was asked, what was said and what to do.",
        },
    };
}
