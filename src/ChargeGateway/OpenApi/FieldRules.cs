using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using ChargeGateway.Apis.V1;
using ChargeGateway.Core.Replies;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace ChargeGateway.OpenApi;

/// <summary>
/// Says which fields are always there and which may be null: of what is read those without which it is refused, of what is written all, since what
/// is not known is written as null; of a change nothing. Of a reply only what every reply has: a charger that says no says no more.
/// </summary>
sealed class FieldRules : ISchemaFilter
{
    static readonly string[] Written = ["View", "Reply", "AuditEntry", "Answer", "Session"];

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties.Count: > 0 } described || !IsOurs(context.Type)) return;
        var shape = V1Json.Reading.GetTypeInfo(context.Type);
        if (shape.Kind != JsonTypeInfoKind.Object) return;
        described.Required = shape.Properties.Where(property => IsAlwaysThere(context.Type, property)).Select(property => property.Name)
            .Where(described.Properties.ContainsKey).ToHashSet();
        foreach (var property in shape.Properties.Where(property => MayBeNull(context.Type, property)))
        {
            if (described.Properties.TryGetValue(property.Name, out var value) && value is OpenApiSchemaReference)
                described.Properties[property.Name] = new OpenApiSchema { OneOf = [value, new OpenApiSchema { Type = JsonSchemaType.Null }] };
        }
    }

    static bool IsAlwaysThere(Type type, JsonPropertyInfo property)
    {
        if (typeof(Reply).IsAssignableFrom(type))
            return Array.Exists(typeof(Reply).GetProperties(), always => always.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase));
        var isPartial = type.Name.EndsWith("Patch", StringComparison.Ordinal);
        return (property.IsRequired && !isPartial) || Written.Any(end => type.Name.EndsWith(end, StringComparison.Ordinal));
    }

    static bool MayBeNull(Type type, JsonPropertyInfo property) =>
        type.GetProperty(property.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is { } known
        && new NullabilityInfoContext().Create(known).ReadState == NullabilityState.Nullable;

    static bool IsOurs(Type type) => type.Assembly.GetName().Name is { } name && name.StartsWith("ChargeGateway", StringComparison.OrdinalIgnoreCase);
}
