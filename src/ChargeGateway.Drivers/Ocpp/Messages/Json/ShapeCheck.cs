using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.Json;

/// <summary>Compares JSON with a record before it is read: unknown names, missing ones, and values of another type.</summary>
static class ShapeCheck
{
    public static IReadOnlyList<Deviation> Check(JsonElement json, Type type, OcppVersion version)
    {
        var findings = new Findings();
        CheckRecord(json, type, version, ref findings);
        return findings.All;
    }

    static void CheckRecord(JsonElement json, Type type, OcppVersion version, ref Findings findings)
    {
        var record = MessageJson.Strict.GetTypeInfo(type);
        var isOpen = record.Properties.Any(property => property.IsExtensionData);
        var seen = new HashSet<JsonPropertyInfo>();
        foreach (var member in json.EnumerateObject())
        {
            if (record.Properties.FirstOrDefault(property => property.IsIn(version) && member.NameEquals(property.Name)) is not { } property)
            {
                if (!isOpen) findings.Add(OcppErrorCode.FormationViolation, PathText.Safe(member.Name), "is not known");
            }
            else if (!seen.Add(property))
            {
                findings.Add(OcppErrorCode.FormationViolation, property.Name, "is given twice");
            }
            else
            {
                CheckValue(member.Value, property, version, ref findings);
            }
        }

        foreach (var property in record.Properties)
        {
            if (property.Rule<NeededAttribute>(version) is not null && !json.TryGetProperty(property.Name, out _))
                findings.Add(OcppErrorCode.OccurrenceConstraintViolation, property.Name, "is missing");
        }
    }

    static void CheckValue(JsonElement json, JsonPropertyInfo property, OcppVersion version, ref Findings findings)
    {
        var path = property.Name;
        if (!property.IsList())
        {
            CheckItem(json, property.ItemType(), path, version, ref findings);
            return;
        }

        if (json.ValueKind != JsonValueKind.Array)
        {
            findings.Add(OcppErrorCode.TypeConstraintViolation, path, "must be a list");
            return;
        }

        var index = 0;
        foreach (var item in json.EnumerateArray())
            CheckItem(item, property.ItemType(), $"{path}[{index++}]", version, ref findings);
    }

    static void CheckItem(JsonElement json, Type type, string path, OcppVersion version, ref Findings findings)
    {
        if (Fault(json, type) is { } fault)
        {
            findings.Add(OcppErrorCode.TypeConstraintViolation, path, fault);
        }
        else if (json.ValueKind == JsonValueKind.Object && type != typeof(JsonElement))
        {
            var before = findings.Count;
            CheckRecord(json, type, version, ref findings);
            findings.Under(path, before);
        }
    }

    static string? Fault(JsonElement json, Type type)
    {
        if (type == typeof(string))
            return json.ValueKind == JsonValueKind.String ? null : "must be a text";
        if (type == typeof(int))
            return json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out _) ? null : "must be a whole number of 32 bits";
        if (type == typeof(decimal))
            return json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out _) ? null : "must be a number";
        if (type == typeof(bool))
            return json.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : "must be true or false";
        if (type == typeof(DateTimeOffset))
            return IsDate(json) ? null : "must be a date and time such as 2026-01-01T10:00:00Z";
        if (type == typeof(JsonElement))
            return null;
        return json.ValueKind == JsonValueKind.Object ? null : "must be an object";
    }

    static bool IsDate(JsonElement json) =>
        json.ValueKind == JsonValueKind.String && DateText.TryParse(System.Text.Encoding.UTF8.GetBytes(json.GetString()!), tolerant: false, out _);
}
