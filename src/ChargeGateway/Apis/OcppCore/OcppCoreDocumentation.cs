using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace ChargeGateway.Apis.OcppCore;

/// <summary>Describes the dialect's routes in the OpenAPI document, from the table that they are made of. Only GET of all methods.</summary>
sealed class OcppCoreDocumentation : IDocumentFilter
{
    const string Tag = "OCPP.Core";

    static readonly Dictionary<string, (string Description, JsonNode Example)> Parameters = new()
    {
        ["chargePoint"] = ("The charger's id, case-sensitive", "station42"),
        ["connector"] = ("The connector's number, from 1; 0 is the whole charger", 1),
        ["limit"] = ("A whole number with its unit, `A` or `W`", "16A"),
        ["idTag"] = ("The id tag that is to charge", "TAG1"),
    };

    static readonly Dictionary<int, string> Errors = new()
    {
        [400] = "The path is incomplete or a part of it is wrong. No body",
        [401] = "No valid API key. No body",
        [403] = "The API key's role does not allow this. No body",
        [404] = "The charger is unknown or not connected. No body",
        [424] = "Nothing charges at this connector. No body",
        [429] = "Too many commands wait for chargers. `Retry-After` says when to ask again. No body",
        [502] = "The charger answered with an error, or the line broke. No body",
        [503] = "The gateway is stopping. Ask again after Retry-After seconds. No body",
    };

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Tags ??= new HashSet<OpenApiTag>();
        swaggerDoc.Tags.Add(new OpenApiTag { Name = Tag, Description = "Drop-in for the server API of OCPP.Core; errors have no body" });
        Add(swaggerDoc, "/API/Status", StatusOperation());
        foreach (var command in OcppCoreCommands.All)
            Add(swaggerDoc, command.Template, Operation(command));
    }

    static void Add(OpenApiDocument document, string path, OpenApiOperation operation)
    {
        operation.Tags = new HashSet<OpenApiTagReference> { new(Tag, document) };
        var item = new OpenApiPathItem();
        item.AddOperation(HttpMethod.Get, operation);
        document.Paths.Add(path, item);
    }

    static OpenApiOperation StatusOperation() => new()
    {
        OperationId = "Status",
        Summary = "All connected chargers",
        Description = "`Status` of a connector is 0 undefined, 1 available, 2 occupied, 3 unavailable, 4 faulted. "
            + "Values that the charger has not sent are null.",
        Responses = Responses(Example(), Schema(JsonSchemaType.Array), [401, 403]),
    };

    static OpenApiOperation Operation(OcppCoreCommand command) => new()
    {
        OperationId = command.Name,
        Summary = command.Summary,
        Description = command.Description,
        Parameters = [.. command.Parameters.Select(Parameter)],
        Responses = Responses(new JsonObject { ["status"] = command.Answers[0] }, AnswerSchema(command), Statuses(command)),
    };

    static int[] Statuses(OcppCoreCommand command) => command.OfflineFirst ? [400, 401, 403, 404, 424, 429, 502, 503] : [400, 401, 403, 404, 429, 502, 503];

    static IOpenApiParameter Parameter(string name) => new OpenApiParameter
    {
        Name = name,
        In = ParameterLocation.Path,
        Required = true,
        Description = Parameters[name].Description,
        Schema = Schema(name == "connector" ? JsonSchemaType.Integer : JsonSchemaType.String),
        Example = Parameters[name].Example.DeepClone(),
    };

    static OpenApiSchema AnswerSchema(OcppCoreCommand command) => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "status" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["status"] = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Description = "The charger's own word; usually one of: " + string.Join(", ", command.Answers),
            },
        },
    };

    static OpenApiResponses Responses(JsonNode example, IOpenApiSchema schema, int[] errors)
    {
        var content = new OpenApiMediaType { Schema = schema, Example = example };
        var responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse
            {
                Description = "The answer",
                Content = new Dictionary<string, IOpenApiMediaType> { ["application/json"] = content },
            },
        };
        foreach (var status in errors)
            responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse { Description = Errors[status] };
        return responses;
    }

    static OpenApiSchema Schema(JsonSchemaType type) => new() { Type = type };

    static JsonArray Example() =>
    [
        new JsonObject
        {
            ["id"] = "station42",
            ["name"] = "Yard",
            ["protocol"] = "ocpp1.6",
            ["OnlineConnectors"] = new JsonObject
            {
                ["1"] = new JsonObject
                {
                    ["Status"] = 2,
                    ["ChargeRateKW"] = 7.4,
                    ["MeterKWH"] = 1.2345,
                    ["MeterValueDate"] = "2026-01-01T10:00:00+00:00",
                    ["SoC"] = 55.5,
                },
            },
        },
    ];
}
