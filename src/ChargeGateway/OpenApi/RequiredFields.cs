using System.Text.Json.Serialization.Metadata;
using ChargeGateway.Apis.V1;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace ChargeGateway.OpenApi;

/// <summary>
/// Says which fields are always there: of what is read those without which it is refused, of what is written all, since what is not known is
/// written as null.
/// </summary>
sealed class RequiredFields : ISchemaFilter
{
    static readonly string[] Written = ["View", "Reply", "Entry", "Answer", "Session"];

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties.Count: > 0 } described || !IsOurs(context.Type)) return;
        var isWritten = Written.Any(end => context.Type.Name.EndsWith(end, StringComparison.Ordinal));
        var shape = V1Json.Reading.GetTypeInfo(context.Type);
        if (shape.Kind != JsonTypeInfoKind.Object) return;
        described.Required = shape.Properties.Where(property => isWritten || property.IsRequired).Select(property => property.Name)
            .Where(described.Properties.ContainsKey).ToHashSet();
    }

    static bool IsOurs(Type type) => type.Assembly.GetName().Name is { } name && name.StartsWith("ChargeGateway", StringComparison.Ordinal);
}
