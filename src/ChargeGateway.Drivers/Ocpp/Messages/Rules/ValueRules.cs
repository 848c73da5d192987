using System.Text.Json.Serialization.Metadata;

namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The rules of a property's value or, where it is a list, of each item.</summary>
sealed class ValueRules
{
    readonly int? maxLength;
    readonly IReadOnlyList<string>? words;
    readonly HashSet<string>? wordSet;
    readonly int? least;
    readonly int? most;
    readonly int? fractionDigits;
    readonly RecordRules? inner;

    public ValueRules(JsonPropertyInfo property, OcppVersion version)
    {
        maxLength = property.Rule<MaxLengthAttribute>(version)?.Characters;
        var lists = property.Rules<OneOfAttribute>(version).Select(list => list.Words).ToList();
        words = lists.Count > 0 ? [.. lists.SelectMany(list => list)] : null;
        wordSet = words?.ToHashSet(StringComparer.Ordinal);
        least = property.Rule<LeastAttribute>(version)?.Value;
        most = property.Rule<MostAttribute>(version)?.Value;
        fractionDigits = property.Rule<FractionDigitsAttribute>(version)?.Count;
        var type = property.ItemType();
        inner = type.IsClass && type != typeof(string) ? RecordRules.Of(type, version) : null;
    }

    public bool Any => (maxLength ?? least ?? most ?? fractionDigits) is not null || words is not null || inner is not null;

    public void Check(object? value, string name, int? index, ref Findings findings)
    {
        switch (value)
        {
            case null:
                findings.Add(OcppErrorCode.TypeConstraintViolation, Path(name, index), "is null");
                break;
            case string text:
                if (TextFault(text) is { } fault)
                    findings.Add(OcppErrorCode.PropertyConstraintViolation, Path(name, index), fault);
                break;
            case int number:
                if (RangeFault(number) is { } far)
                    findings.Add(OcppErrorCode.PropertyConstraintViolation, Path(name, index), far);
                break;
            case decimal number:
                if ((RangeFault(number) ?? FractionFault(number)) is { } wrong)
                    findings.Add(OcppErrorCode.PropertyConstraintViolation, Path(name, index), wrong);
                break;
            default:
                CheckInner(value, name, index, ref findings);
                break;
        }
    }

    void CheckInner(object value, string name, int? index, ref Findings findings)
    {
        var before = findings.Count;
        inner?.Check(value, ref findings);
        if (findings.Count > before)
            findings.Under(Path(name, index), before);
    }

    string? RangeFault(decimal number)
    {
        if (number < least)
            return $"is less than {least}";
        return number > most ? $"is more than {most}" : null;
    }

    string? FractionFault(decimal number) =>
        fractionDigits is { } digits && decimal.Round(number, digits) != number ? $"has more than {digits} digits behind the point" : null;

    string? TextFault(string text)
    {
        if (text.Length > maxLength && text.EnumerateRunes().Count() > maxLength)
            return $"is longer than {maxLength} characters";
        if (wordSet is not null && !wordSet.Contains(text))
            return $"is none of {string.Join(", ", words!)}";
        return null;
    }

    static string Path(string name, int? index) => index is { } i ? $"{name}[{i}]" : name;
}
