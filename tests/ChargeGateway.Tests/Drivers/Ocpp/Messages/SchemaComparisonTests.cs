using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Drivers.Ocpp.Messages.Rules;
using ChargeGateway.Tests.Schemas;

namespace ChargeGateway.Tests.Drivers.Ocpp.Messages;

public class SchemaComparisonTests
{
    public static TheoryData<string, string> Schemas => MessageExamples.Schemas;

    [SchemaTheory]
    [InlineData("1.6")]
    [InlineData("2.0.1")]
    [InlineData("2.1")]
    public void Every_schema_has_its_record_and_every_record_its_schema(string version) =>
        MessageExamples.All(version).Select(message => message.Schema).ShouldBe(SchemaSet.Find(version).ShouldNotBeNull().Names, ignoreOrder: true);

    [SchemaTheory]
    [MemberData(nameof(Schemas))]
    public void The_rules_of_the_record_are_those_of_the_schema(string version, string schema)
    {
        var (_, _, type, sent) = MessageExamples.Of(version, schema);
        Compare(type, SchemaSet.Find(version).ShouldNotBeNull()[schema].Root, schema, MessageExamples.Version(version), sent);
    }

    static void Compare(Type record, SchemaNode schema, string path, OcppVersion version, bool sent)
    {
        var properties = MessageExamples.Properties(record, version).ToDictionary(Name);
        properties.Keys.ShouldBe(schema.Properties.Keys, ignoreOrder: true, path);
        properties.Where(property => Rule<NeededAttribute>(property.Value, version) is not null).Select(property => property.Key)
            .ShouldBe(schema.Required, ignoreOrder: true, path);
        if (!sent)
            properties.Values.Where(property => property.IsDefined(typeof(RequiredMemberAttribute))).ShouldBeEmpty($"{path} is read from chargers");
        foreach (var (name, node) in schema.Properties)
            Compare(properties[name], node, $"{path}.{name}", version, sent);
    }

    static void Compare(PropertyInfo property, SchemaNode node, string path, OcppVersion version, bool sent)
    {
        var value = node.Items ?? node;
        Rule<MaxLengthAttribute>(property, version)?.Characters.ShouldBe(value.MaxLength.ShouldNotBeNull(path), path);
        (Rule<MaxLengthAttribute>(property, version) is not null || value.MaxLength is null).ShouldBeTrue(path);
        var words = MessageExamples.Rules<OneOfAttribute>(property, version).SelectMany(rule => rule.Words).ToList();
        CompareWords(words.Count == 0 ? null : words, value.Words, path);
        (Rule<FractionDigitsAttribute>(property, version) is not null).ShouldBe(value.MultipleOf is not null, path);
        (Rule<MinItemsAttribute>(property, version)?.Count ?? 0).ShouldBeGreaterThanOrEqualTo(node.MinItems ?? 0, path);
        if (version.IsV2())
        {
            Rule<MaxItemsAttribute>(property, version)?.Count.ShouldBe(node.MaxItems.ShouldNotBeNull(path), path);
            (Rule<MaxItemsAttribute>(property, version) is not null || node.MaxItems is null).ShouldBeTrue(path);
            ((decimal?)Rule<LeastAttribute>(property, version)?.Value).ShouldBe(value.Minimum, path);
            ((decimal?)Rule<MostAttribute>(property, version)?.Value).ShouldBe(value.Maximum, path);
        }

        var type = property.PropertyType;
        (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)).ShouldBe(node.Type == "array", path);
        var item = type.IsGenericType ? type.GenericTypeArguments[0] : type;
        if (value.Type == "object")
            Compare(item, value, path, version, sent);
        else
            item.ShouldBe(IsWider(item, value, version) ? typeof(decimal) : Expected(value), path);
    }

    static void CompareWords(IReadOnlyList<string>? ours, IReadOnlyList<string>? theirs, string path)
    {
        (ours is null).ShouldBe(theirs is null, path);

        // Copies of the schemas in circulation differ in this unit; it is taken everywhere.
        ours?.Except(["Hertz"]).ShouldBe(theirs!.Except(["Hertz"]), ignoreOrder: true, path);
    }

    /// <summary>What a car wants is whole numbers in 2.0.1 and numbers in 2.1; the gateway only reads it, in one record.</summary>
    static bool IsWider(Type item, SchemaNode node, OcppVersion version) =>
        version == OcppVersion.V201 && item == typeof(decimal) && node.Type == "integer";

    static Type Expected(SchemaNode node) => (node.Type, node.Format) switch
    {
        ("string", "date-time") => typeof(DateTimeOffset),
        ("string", _) => typeof(string),
        ("integer", _) => typeof(int),
        ("number", _) => typeof(decimal),
        ("boolean", _) => typeof(bool),
        (null, _) => typeof(JsonElement),
        _ => throw new NotSupportedException(node.Type),
    };

    static string Name(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    static T? Rule<T>(PropertyInfo property, OcppVersion version)
        where T : RuleAttribute => MessageExamples.Rules<T>(property, version).SingleOrDefault();
}
