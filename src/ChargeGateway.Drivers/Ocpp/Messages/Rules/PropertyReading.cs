using System.Text.Json.Serialization.Metadata;

namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>What the rules ask of a property's description.</summary>
static class PropertyReading
{
    /// <summary>The property's attribute of this kind, or nothing.</summary>
    public static T? Rule<T>(this JsonPropertyInfo property) where T : Attribute =>
        (T?)property.AttributeProvider?.GetCustomAttributes(typeof(T), inherit: true).FirstOrDefault();

    /// <summary>The type of the value or, where it is a list, of its items; without the question mark of a nullable one.</summary>
    public static Type ItemType(this JsonPropertyInfo property)
    {
        var type = property.PropertyType;
        return type.IsGenericType ? type.GenericTypeArguments[0] : type;
    }

    public static bool IsList(this JsonPropertyInfo property) =>
        property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
}
