using System.Collections;
using System.Text.Json.Serialization.Metadata;

namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The rules of one property in one version.</summary>
sealed class PropertyRules
{
    readonly string name;
    readonly Func<object, object?> read;
    readonly bool known;
    readonly bool needed;
    readonly int minItems;
    readonly int maxItems;
    readonly ValueRules values;

    PropertyRules(JsonPropertyInfo property, OcppVersion version)
    {
        name = property.Name;
        read = property.Get ?? throw new NotSupportedException($"{property.Name} cannot be read.");
        known = property.IsIn(version);
        needed = property.Rule<NeededAttribute>(version) is not null;
        minItems = property.Rule<MinItemsAttribute>(version)?.Count ?? 0;
        maxItems = property.Rule<MaxItemsAttribute>(version)?.Count ?? int.MaxValue;
        values = new ValueRules(property, version);
    }

    bool Any => !known || needed || minItems > 0 || maxItems < int.MaxValue || values.Any;

    /// <summary>The rules of a property, or nothing where it has none.</summary>
    public static PropertyRules? Of(JsonPropertyInfo property, OcppVersion version)
    {
        if (property.IsExtensionData) return null;
        var rules = new PropertyRules(property, version);
        return rules.Any ? rules : null;
    }

    public void Check(object record, ref Findings findings)
    {
        switch (read(record))
        {
            case null:
                if (needed && known)
                    findings.Add(OcppErrorCode.OccurrenceConstraintViolation, name, "is missing");
                break;
            case not null when !known:
                findings.Add(OcppErrorCode.FormationViolation, name, "is not known");
                break;
            case IList list:
                CheckList(list, ref findings);
                break;
            case var value:
                values.Check(value, name, null, ref findings);
                break;
        }
    }

    void CheckList(IList list, ref Findings findings)
    {
        if (list.Count < minItems)
            findings.Add(OcppErrorCode.OccurrenceConstraintViolation, name, $"has fewer than {minItems} items");
        if (list.Count > maxItems)
            findings.Add(OcppErrorCode.OccurrenceConstraintViolation, name, $"has more than {maxItems} items");
        for (var i = 0; i < list.Count && !findings.Full; i++)
            values.Check(list[i], name, i, ref findings);
    }
}
