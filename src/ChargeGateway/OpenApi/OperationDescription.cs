using System.Text;
using System.Text.RegularExpressions;
using ChargeGateway.Errors;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace ChargeGateway.OpenApi;

/// <summary>
/// Completes what the routes say of themselves: a stable operation id, every parameter of the path, problems with their types and an example
/// each, the headers that callers may send and get.
/// </summary>
sealed partial class OperationDescription : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var path = "/" + (context.ApiDescription.RelativePath ?? "");
        operation.OperationId ??= Id(context.ApiDescription.HttpMethod ?? "", path);
        if (operation.RequestBody?.Content is { Count: > 1 } taken) taken.Remove("*/*");
        DescribeParameters(operation, path);
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        DescribeProblems(operation, context.Document, [.. metadata.OfType<ProblemKind>(), ProblemKind.For(401), ProblemKind.For(403)]);
        DescribeHeaders(operation, operation.OperationId.StartsWith("send", StringComparison.Ordinal));
        OperationExamples.Apply(operation);
    }

    static string Id(string method, string path)
    {
        var id = new StringBuilder(method.ToLowerInvariant());
        foreach (var word in Words().Matches(path).Select(match => match.Value)) id.Append(char.ToUpperInvariant(word[0])).Append(word.AsSpan(1));
        return id.ToString();
    }

    static void DescribeParameters(OpenApiOperation operation, string path)
    {
        operation.Parameters ??= [];
        foreach (var name in PathParameters().Matches(path).Select(match => match.Groups[1].Value))
        {
            if (operation.Parameters.Any(known => known.Name == name)) continue;
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Path,
                Required = true,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }

        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
        {
            if (parameter.In == ParameterLocation.Query) parameter.Name = char.ToLowerInvariant(parameter.Name![0]) + parameter.Name[1..];
            parameter.Description ??= ParameterTexts.DescriptionOf(path, parameter.Name!);
            parameter.Example ??= parameter.In == ParameterLocation.Path ? ParameterTexts.ExampleOf(path, parameter.Name!) : null;
        }
    }

    static void DescribeProblems(OpenApiOperation operation, OpenApiDocument document, ProblemKind[] problems)
    {
        operation.Responses ??= [];
        var others = operation.Responses.Keys.Select(status => int.TryParse(status, out var number) ? number : 0)
            .Where(status => status >= 400 && !problems.Any(problem => problem.Status == status)).Select(ProblemKind.For);
        foreach (var byStatus in problems.Concat(others).Distinct().GroupBy(problem => problem.Status).OrderBy(group => group.Key))
        {
            var status = byStatus.Key.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var schema = operation.Responses.TryGetValue(status, out var known) ? known.Content?.Values.FirstOrDefault()?.Schema : null;
            operation.Responses[status] = new OpenApiResponse
            {
                Description = string.Join(". ", byStatus.Select(problem => $"{problem.Title} (`{problem.Type}`)")),
                Headers = byStatus.Key == StatusCodes.Status429TooManyRequests ? RetryAfter() : null,
                Content = new Dictionary<string, IOpenApiMediaType>
                {
                    ["application/problem+json"] = new OpenApiMediaType
                    {
                        Schema = schema ?? new OpenApiSchemaReference(ProblemDocumentation.SchemaId, document),
                        Examples = byStatus.ToDictionary(problem => problem.Name, problem => ProblemDocumentation.Example(problem, document)),
                    },
                },
            };
        }
    }

    static void DescribeHeaders(OpenApiOperation operation, bool isCommand)
    {
        if (operation.OperationId == "followEvents")
            AddHeader(operation, "Last-Event-ID", "The id of the last event that was seen, to go on from there");
        if (!isCommand) return;
        AddHeader(operation, "Prefer", "`wait=N`: wait N seconds at most. `respond-async`: answer 202 with an operation to read later (RFC 7240)");
        if (operation.Responses!.TryGetValue("202", out var accepted) && accepted is OpenApiResponse response)
        {
            response.Description = "The charger has not answered yet; the header `Location` says where to look for the answer";
            response.Headers = new Dictionary<string, IOpenApiHeader>
            {
                ["Location"] = new OpenApiHeader { Description = "The operation", Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
            };
        }
    }

    static void AddHeader(OpenApiOperation operation, string name, string description) => operation.Parameters!.Add(new OpenApiParameter
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    });

    static Dictionary<string, IOpenApiHeader> RetryAfter() => new()
    {
        ["Retry-After"] = new OpenApiHeader
        {
            Description = "Seconds after which to ask again",
            Schema = new OpenApiSchema { Type = JsonSchemaType.Integer },
        },
    };

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\{([^}:?]+)[^}]*\}")]
    private static partial Regex PathParameters();
}
