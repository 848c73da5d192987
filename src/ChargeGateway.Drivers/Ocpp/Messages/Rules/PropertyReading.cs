using System.Text.Json.Serialization.Metadata;

namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>What the rules ask of a property's description.</summary>
static class PropertyReading
{
    /// <summary>The property's rules of this kind that hold in the version.</summary>
    public static IEnumerable<T> Rules<T>(this JsonPropertyInfo property, OcppVersion version)
        where T : RuleAttribute => property.Attributes<T>().Where(rule => rule.HoldsIn(version));

    /// <summary>The property's rule of this kind that holds in the version, or nothing.</summary>
    public static T? Rule<T>(this JsonPropertyInfo property, OcppVersion version)
        where T : RuleAttribute => property.Rules<T>(version).FirstOrDefault();

    /// <summary>Whether the version has the property at all. What takes in a vendor's additions is no property.</summary>
    public static bool IsIn(this JsonPropertyInfo property, OcppVersion version) =>
        !property.IsExtensionData && property.Attributes<SinceAttribute>().All(since => version >= since.Version);

    /// <summary>The type of the value or, where it is a list, of its items; without the question mark of a nullable one.</summary>
    public static Type ItemType(this JsonPropertyInfo property)
    {
        var type = property.PropertyType;
        return type.IsGenericType ? type.GenericTypeArguments[0] : type;
    }

    public static bool IsList(this JsonPropertyInfo property) =>
        property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    static IEnumerable<T> Attributes<T>(this JsonPropertyInfo property)
        where T : Attribute => property.AttributeProvider?.GetCustomAttributes(typeof(T), inherit: true).Cast<T>() ?? [];
}
