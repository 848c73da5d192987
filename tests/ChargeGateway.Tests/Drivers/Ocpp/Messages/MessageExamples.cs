using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Tests.Drivers.Ocpp.Messages;

/// <summary>Records filled by their own rules: with every property of a version, or with those only that it requires.</summary>
static class MessageExamples
{
    public static readonly DateTimeOffset Moment = new(2026, 1, 1, 11, 0, 0, 250, TimeSpan.FromHours(1));

    /// <summary>Longer texts would make a message that is too large for a line.</summary>
    const int LongestText = 6_000;

    static readonly string[] versions = ["1.6", "2.0.1", "2.1"];

    /// <summary>Every version with every one of its schemas.</summary>
    public static TheoryData<string, string> Schemas
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var version in versions)
            {
                foreach (var message in All(version)) data.Add(version, message.Schema);
            }

            return data;
        }
    }

    /// <summary>Every version with every action in that direction, or in both.</summary>
    public static TheoryData<string, string> Actions(MessageDirection direction)
    {
        var data = new TheoryData<string, string>();
        foreach (var version in versions)
        {
            foreach (var definition in OcppMessages.Of(Version(version)).Values.OrderBy(definition => definition.Action, StringComparer.Ordinal))
            {
                if ((definition.Direction == direction || definition.Direction == MessageDirection.Both) && definition.Response is not null)
                    data.Add(version, definition.Action);
            }
        }

        return data;
    }

    public static OcppVersion Version(string number) => Enum.GetValues<OcppVersion>().Single(version => version.Number() == number);

    /// <summary>Every record of a version with the name of its schema and of its action.</summary>
    public static IEnumerable<(string Action, string Schema, Type Type, bool Sent)> All(string version)
    {
        foreach (var definition in OcppMessages.Of(Version(version)).Values.OrderBy(definition => definition.Action, StringComparer.Ordinal))
        {
            var request = version == "1.6" || definition.Response is null ? definition.Action : definition.Action + "Request";
            yield return (definition.Action, request, definition.Request, definition.Direction == MessageDirection.ToChargePoint);
            if (definition.Response is { } response)
                yield return (definition.Action, definition.Action + "Response", response, definition.Direction == MessageDirection.FromChargePoint);
        }
    }

    public static (string Action, string Schema, Type Type, bool Sent) Of(string version, string schema) =>
        All(version).Single(message => message.Schema == schema);

    public static object Full(Type type, OcppVersion version = OcppVersion.V16) => Fill(type, version, _ => true);

    public static object Minimal(Type type, OcppVersion version = OcppVersion.V16) =>
        Fill(type, version, property => property.GetCustomAttribute<NeededAttribute>()?.HoldsIn(version) == true);

    public static JsonObject Json(object message) => JsonSerializer.SerializeToNode(message, MessageJson.Output)!.AsObject();

    /// <summary>The properties of a record that the version has.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type, OcppVersion version) => type.GetProperties()
        .Where(property => property.SetMethod is not null && !property.IsDefined(typeof(JsonExtensionDataAttribute)))
        .Where(property => property.GetCustomAttribute<SinceAttribute>() is not { } since || version >= since.Version);

    /// <summary>The rules of a property that hold in the version.</summary>
    public static IEnumerable<T> Rules<T>(PropertyInfo property, OcppVersion version)
        where T : RuleAttribute => property.GetCustomAttributes<T>().Where(rule => rule.HoldsIn(version));

    static object Fill(Type type, OcppVersion version, Func<PropertyInfo, bool> wanted)
    {
        var record = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in Properties(type, version).Where(wanted))
            property.SetValue(record, Value(property, property.PropertyType, version, wanted));
        return record;
    }

    static object Value(PropertyInfo property, Type declared, OcppVersion version, Func<PropertyInfo, bool> wanted)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(string))
            return Text(property, version);
        if (type == typeof(int))
            return Math.Min(7, Most(property, version));
        if (type == typeof(decimal))
            return Math.Min(version == OcppVersion.V201 ? 8m : 8.1m, Most(property, version));
        if (type == typeof(bool))
            return true;
        if (type == typeof(DateTimeOffset))
            return Moment;
        if (type == typeof(JsonElement))
            return JsonElement.Parse("""{"any":["thing",1]}""");
        if (!type.IsGenericType)
            return Fill(type, version, wanted);
        var item = type.GenericTypeArguments[0];
        var list = Array.CreateInstance(item, 2);
        list.SetValue(Value(property, item, version, wanted), 0);
        list.SetValue(Value(property, item, version, wanted), 1);
        return list;
    }

    static int Most(PropertyInfo property, OcppVersion version) => Rules<MostAttribute>(property, version).FirstOrDefault()?.Value ?? int.MaxValue;

    static string Text(PropertyInfo property, OcppVersion version)
    {
        if (Rules<OneOfAttribute>(property, version).LastOrDefault() is { } words)
            return words.Words[^1];
        if (Rules<MaxLengthAttribute>(property, version).FirstOrDefault() is { } length)
            return string.Concat(Enumerable.Repeat("😀", Math.Min(length.Characters, LongestText)));
        return "https://files.example/ü";
    }
}
