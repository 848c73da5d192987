using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.Messages;

/// <summary>A field that a request may have, and what is wrong with one that does not fit (OCPP-J 1.6, 4.2.3).</summary>
sealed record Field(string Name, JsonValueKind Kind)
{
    public bool Optional { get; init; }

    public int MaxLength { get; init; } = int.MaxValue;

    public string[]? Words { get; init; }

    public bool Whole { get; init; }

    public bool Moment { get; init; }

    public Field[]? Inner { get; init; }

    public static Field Int(string name) => new(name, JsonValueKind.Number) { Whole = true };

    public static Field Real(string name) => new(name, JsonValueKind.Number);

    public static Field Text(string name, int maxLength) => new(name, JsonValueKind.String) { MaxLength = maxLength };

    public static Field Word(string name, params string[] words) => new(name, JsonValueKind.String) { Words = words };

    public static Field Time(string name) => new(name, JsonValueKind.String) { Moment = true };

    public static Field Object(string name, params Field[] inner) => new(name, JsonValueKind.Object) { Inner = inner };

    /// <summary>A list of objects, or of texts when no inner fields are given.</summary>
    public static Field List(string name, params Field[] inner) => new(name, JsonValueKind.Array) { Inner = inner };

    public Field OrNot() => this with { Optional = true };

    /// <summary>Checks an object against its fields.</summary>
    /// <exception cref="CallErrorException">It does not fit.</exception>
    public static void Check(Field[] fields, JsonObject subject)
    {
        foreach (var (name, _) in subject)
            if (!fields.Any(field => field.Name == name))
                throw new CallErrorException("FormationViolation", $"{name} does not belong here.");
        foreach (var field in fields)
            field.Check(subject);
    }

    void Check(JsonObject subject)
    {
        if (subject[Name] is not { } value)
        {
            if (Optional && !subject.ContainsKey(Name))
                return;
            throw new CallErrorException("OccurenceConstraintViolation", $"{Name} is missing.");
        }
        if (value.GetValueKind() != Kind || (Whole && value.AsValue().TryGetValue(out double number) && number != Math.Floor(number)))
            throw new CallErrorException("TypeConstraintViolation", $"{Name} has the wrong type.");
        if (Kind == JsonValueKind.String)
            CheckText(subject, value.GetValue<string>());
        if (Inner is { } inner && value is JsonObject nested)
            Check(inner, nested);
        if (value is JsonArray list)
            CheckList(list);
    }

    void CheckText(JsonObject subject, string text)
    {
        if (text.Length > MaxLength || (Words is not null && !Words.Contains(text)) || (Moment && subject.Moment(Name) is null))
            throw new CallErrorException("PropertyConstraintViolation", $"{Name} has no possible value.");
    }

    void CheckList(JsonArray list)
    {
        foreach (var item in list)
            if (Inner is { Length: > 0 } fields)
                Check(fields, item as JsonObject ?? throw new CallErrorException("TypeConstraintViolation", $"{Name} has the wrong type."));
            else if (item?.GetValueKind() != JsonValueKind.String)
                throw new CallErrorException("TypeConstraintViolation", $"{Name} has the wrong type.");
    }
}
