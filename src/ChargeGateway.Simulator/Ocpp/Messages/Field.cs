using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.Messages;

/// <summary>A field that a message may have, and what is wrong with one that does not fit (OCPP-J 1.6, 4.2.3; OCPP 2.0.1 part 4, 4.3).</summary>
sealed record Field(string Name, JsonValueKind Kind)
{
    public bool Optional { get; init; }

    public bool OptionalIn21 { get; init; }

    public bool NewIn21 { get; init; }

    public int MaxLength { get; init; } = int.MaxValue;

    public string[]? Words { get; init; }

    public string[] WordsOf21 { get; init; } = [];

    public bool Whole { get; init; }

    public bool Moment { get; init; }

    public Field[]? Inner { get; init; }

    public JsonValueKind Items { get; init; } = JsonValueKind.String;

    public static Field Int(string name) => new(name, JsonValueKind.Number) { Whole = true };

    public static Field Real(string name) => new(name, JsonValueKind.Number);

    public static Field Flag(string name) => new(name, JsonValueKind.True);

    public static Field Text(string name, int maxLength) => new(name, JsonValueKind.String) { MaxLength = maxLength };

    public static Field Word(string name, params string[] words) => new(name, JsonValueKind.String) { Words = words };

    public static Field Time(string name) => new(name, JsonValueKind.String) { Moment = true };

    public static Field Object(string name, params Field[] inner) => new(name, JsonValueKind.Object) { Inner = inner };

    /// <summary>A list of objects, or of texts when no inner fields are given.</summary>
    public static Field List(string name, params Field[] inner) => new(name, JsonValueKind.Array) { Inner = inner };

    public static Field Numbers(string name) => new(name, JsonValueKind.Array) { Items = JsonValueKind.Number };

    /// <summary>Something that is not looked into; of any kind at all when that is undefined.</summary>
    public static Field Any(string name, JsonValueKind kind) => new(name, kind) { Items = JsonValueKind.Undefined };

    public Field OrNot() => this with { Optional = true };

    public Field OrNotSince21() => this with { OptionalIn21 = true };

    public Field Since21() => this with { NewIn21 = true };

    public Field Also21(params string[] words) => this with { WordsOf21 = words };

    /// <summary>Checks an object against its fields.</summary>
    /// <exception cref="CallErrorException">It does not fit.</exception>
    public static void Check(Field[] fields, JsonObject subject, OcppVersion version = OcppVersion.V16)
    {
        foreach (var (name, _) in subject)
            if (!fields.Any(field => field.Name == name && field.Exists(version)) && (version == OcppVersion.V16 || name != "customData"))
                throw new CallErrorException(version == OcppVersion.V16 ? "FormationViolation" : "FormatViolation", $"{name} does not belong here.");
        foreach (var field in fields.Where(field => field.Exists(version)))
            field.Check(subject, version);
    }

    /// <summary>What is wrong with an object; nothing when it fits.</summary>
    public static string? WhatIsWrong(Field[] fields, JsonObject subject, OcppVersion version = OcppVersion.V16)
    {
        try
        {
            Check(fields, subject, version);
            return null;
        }
        catch (CallErrorException wrong)
        {
            return wrong.Description;
        }
    }

    bool Exists(OcppVersion version) => !NewIn21 || version == OcppVersion.V21;

    void Check(JsonObject subject, OcppVersion version)
    {
        if (subject[Name] is not { } value)
        {
            if ((Optional || (OptionalIn21 && version == OcppVersion.V21)) && !subject.ContainsKey(Name))
                return;
            var code = version == OcppVersion.V16 ? "OccurenceConstraintViolation" : "OccurrenceConstraintViolation";
            throw new CallErrorException(code, $"{Name} is missing.");
        }
        if (!IsKind(value, Kind) || (Whole && value.AsValue().TryGetValue(out double number) && number != Math.Floor(number)))
            throw WrongType();
        if (Kind == JsonValueKind.String)
            CheckText(subject, value.GetValue<string>(), version);
        if (Inner is { } inner && value is JsonObject nested)
            Check(inner, nested, version);
        if (value is JsonArray list && Kind == JsonValueKind.Array)
            CheckList(list, version);
    }

    void CheckText(JsonObject subject, string text, OcppVersion version)
    {
        var known = Words is null || Words.Contains(text) || (version == OcppVersion.V21 && WordsOf21.Contains(text));
        if (text.Length > MaxLength || !known || (Moment && subject.Moment(Name) is null))
            throw new CallErrorException("PropertyConstraintViolation", $"{Name} has no possible value.");
    }

    void CheckList(JsonArray list, OcppVersion version)
    {
        foreach (var item in list)
            if (Inner is { Length: > 0 } fields)
                Check(fields, item as JsonObject ?? throw WrongType(), version);
            else if (!IsKind(item, Items))
                throw WrongType();
    }

    static bool IsKind(JsonNode? value, JsonValueKind kind) => kind switch
    {
        JsonValueKind.Undefined => true,
        JsonValueKind.True => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => value?.GetValueKind() == kind,
    };

    CallErrorException WrongType() => new("TypeConstraintViolation", $"{Name} has the wrong type.");
}
