using System.ComponentModel;
using System.Globalization;
using System.Reflection;

namespace ChargeGateway.Configuration;

/// <summary>
/// Compares a configuration section with the options class that it is bound to: no key that the class does not have, no value that does
/// not convert. The binder alone would name the class, not the key.
/// </summary>
static class SectionShape
{
    public static void Check(IConfigurationSection section, Type type)
    {
        var leaf = Nullable.GetUnderlyingType(type) ?? type;
        if (ElementOf(type) is { } element) CheckList(section, element);
        else if (leaf == typeof(string) || leaf.IsValueType) CheckValue(section, leaf, leaf != type);
        else CheckObject(section, type);
    }

    static void CheckObject(IConfigurationSection section, Type type)
    {
        if (!string.IsNullOrEmpty(section.Value)) throw new ConfigurationException($"{section.Path} is a value, expected a section.");
        foreach (var child in section.GetChildren())
        {
            var property = type.GetProperty(child.Key, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
                ?? throw new ConfigurationException(
                    $"{child.Path} is not a setting, expected one of: {string.Join(", ", type.GetProperties().Select(p => p.Name))}.");
            Check(child, property.PropertyType);
        }
    }

    static void CheckList(IConfigurationSection section, Type element)
    {
        var children = section.GetChildren().ToList();
        if (children.Count == 0 && section.Value is not "") throw new ConfigurationException($"{section.Path} is not a list, expected [ ... ].");
        foreach (var child in children)
            Check(child, element);
    }

    static void CheckValue(IConfigurationSection section, Type type, bool nullable)
    {
        if (section.GetChildren().Any()) throw new ConfigurationException($"{section.Path} is a section, expected {Expected(type)}.");
        if (section.Value is null && (nullable || type == typeof(string))) return;
        if (section.Value is null || !Converts(section.Value, type))
            throw ConfigurationException.Wrong(section.Path, section.Value, Expected(type));
    }

    static bool Converts(string value, Type type)
    {
        if (type == typeof(string)) return true;
        if (type.IsEnum) return Enum.GetNames(type).Contains(value, StringComparer.OrdinalIgnoreCase);
        if (type == typeof(TimeSpan)) return TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out _);
        return TypeDescriptor.GetConverter(type).IsValid(value);
    }

    static string Expected(Type type) => type switch
    {
        { IsEnum: true } => "one of: " + string.Join(", ", Enum.GetNames(type)),
        _ when type == typeof(TimeSpan) => "a duration such as 00:00:30 (hours:minutes:seconds) or 90.00:00:00 (days first)",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(int) => "a whole number",
        _ when type == typeof(double) || type == typeof(decimal) => "a number",
        _ when type == typeof(DateTimeOffset) => "a time such as 2030-01-31T12:00:00Z",
        _ => "text",
    };

    static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;
}
