using System.Reflection;
using System.Text.Json.Serialization;
using ChargeGateway.Apis.RemoteCommands;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace ChargeGateway.OpenApi;

/// <summary>Says of fields that are taken as text or as a number that they are.</summary>
sealed class TextOrNumberFields : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is OpenApiSchema described && context.MemberInfo?.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(TextOrNumber))
            described.Type = JsonSchemaType.String | JsonSchemaType.Integer | JsonSchemaType.Null;
    }
}
