using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Tests.Drivers.Ocpp.Messages;

/// <summary>Records filled by their own rules: with every property, or with those only that the protocol requires.</summary>
static class MessageExamples
{
    public static readonly DateTimeOffset Moment = new(2026, 1, 1, 11, 0, 0, 250, TimeSpan.FromHours(1));

    /// <summary>Every record with the name of its schema and of its action.</summary>
    public static IEnumerable<(string Action, string Schema, Type Type, bool Sent)> All => OcppMessages.V16.Values
        .OrderBy(definition => definition.Action, StringComparer.Ordinal)
        .SelectMany(definition => new[]
        {
            (definition.Action, definition.Action, definition.Request, definition.Direction == MessageDirection.ToChargePoint),
            (definition.Action, definition.Action + "Response", definition.Response, definition.Direction == MessageDirection.FromChargePoint),
        });

    public static TheoryData<string> Schemas => [.. All.Select(message => message.Schema)];

    public static (string Action, string Schema, Type Type, bool Sent) Of(string schema) => All.Single(message => message.Schema == schema);

    public static object Full(Type type) => Fill(type, _ => true);

    public static object Minimal(Type type) => Fill(type, property => property.IsDefined(typeof(NeededAttribute)));

    public static JsonObject Json(object message) => JsonSerializer.SerializeToNode(message, MessageJson.Output)!.AsObject();

    public static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties().Where(property => property.SetMethod is not null);

    static object Fill(Type type, Func<PropertyInfo, bool> wanted)
    {
        var record = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in Properties(type).Where(wanted))
            property.SetValue(record, Value(property, property.PropertyType, wanted));
        return record;
    }

    static object Value(PropertyInfo property, Type declared, Func<PropertyInfo, bool> wanted)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(string))
            return Text(property);
        if (type == typeof(int))
            return 7;
        if (type == typeof(decimal))
            return 8.1m;
        if (type == typeof(bool))
            return true;
        if (type == typeof(DateTimeOffset))
            return Moment;
        if (!type.IsGenericType)
            return Fill(type, wanted);
        var item = type.GenericTypeArguments[0];
        var list = Array.CreateInstance(item, 2);
        list.SetValue(Value(property, item, wanted), 0);
        list.SetValue(Value(property, item, wanted), 1);
        return list;
    }

    static string Text(PropertyInfo property)
    {
        if (property.GetCustomAttribute<OneOfAttribute>() is { } words)
            return words.Words[^1];
        if (property.GetCustomAttribute<MaxLengthAttribute>() is { } length)
            return string.Concat(Enumerable.Repeat("😀", length.Characters));
        return "https://files.example/ü";
    }
}
