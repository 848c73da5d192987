using System.Text.Json.Serialization.Metadata;

namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The rules of one property.</summary>
sealed class PropertyRules
{
    readonly string name;
    readonly Func<object, object?> read;
    readonly bool needed;
    readonly int minItems;
    readonly ValueRules values;

    PropertyRules(JsonPropertyInfo property, ValueRules values)
    {
        name = property.Name;
        read = property.Get ?? throw new NotSupportedException($"{property.Name} cannot be read.");
        needed = property.Rule<NeededAttribute>() is not null;
        minItems = property.Rule<MinItemsAttribute>()?.Count ?? 0;
        this.values = values;
    }

    /// <summary>The rules of a property, or nothing where it has none.</summary>
    public static PropertyRules? Of(JsonPropertyInfo property)
    {
        var rules = new PropertyRules(property, new ValueRules(property));
        return rules.needed || rules.minItems > 0 || rules.values.Any ? rules : null;
    }

    public void Check(object record, ref Findings findings)
    {
        switch (read(record))
        {
            case null:
                if (needed)
                    findings.Add(OcppErrorCode.OccurrenceConstraintViolation, name, "is missing");
                break;
            case IReadOnlyList<object?> list:
                CheckList(list, ref findings);
                break;
            case var value:
                values.Check(value, name, null, ref findings);
                break;
        }
    }

    void CheckList(IReadOnlyList<object?> list, ref Findings findings)
    {
        if (list.Count < minItems)
            findings.Add(OcppErrorCode.OccurrenceConstraintViolation, name, $"has fewer than {minItems} items");
        for (var i = 0; i < list.Count && !findings.Full; i++)
            values.Check(list[i], name, i, ref findings);
    }
}
