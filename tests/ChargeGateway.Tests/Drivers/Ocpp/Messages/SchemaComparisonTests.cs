using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ChargeGateway.Drivers.Ocpp.Messages.Rules;
using ChargeGateway.Tests.Schemas;

namespace ChargeGateway.Tests.Drivers.Ocpp.Messages;

public class SchemaComparisonTests
{
    public static TheoryData<string> Schemas => MessageExamples.Schemas;

    [SchemaFact]
    public void Every_schema_has_its_record_and_every_record_its_schema() =>
        MessageExamples.All.Select(message => message.Schema).ShouldBe(SchemaSet.Find("1.6").ShouldNotBeNull().Names, ignoreOrder: true);

    [SchemaTheory]
    [MemberData(nameof(Schemas))]
    public void The_rules_of_the_record_are_those_of_the_schema(string schema)
    {
        var (_, _, type, sent) = MessageExamples.Of(schema);
        Compare(type, SchemaSet.Find("1.6").ShouldNotBeNull()[schema].Root, schema, sent);
    }

    static void Compare(Type record, SchemaNode schema, string path, bool sent)
    {
        var properties = MessageExamples.Properties(record).ToDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        properties.Keys.ShouldBe(schema.Properties.Keys, ignoreOrder: true, path);
        Names<NeededAttribute>(properties).ShouldBe(schema.Required, ignoreOrder: true, path);
        if (!sent)
            Names<RequiredMemberAttribute>(properties).ShouldBeEmpty($"{path} is read from chargers");
        foreach (var (name, node) in schema.Properties)
            Compare(properties[name], node, $"{path}.{name}", sent);
    }

    static void Compare(PropertyInfo property, SchemaNode node, string path, bool sent)
    {
        var value = node.Items ?? node;
        property.GetCustomAttribute<MaxLengthAttribute>()?.Characters.ShouldBe(value.MaxLength.ShouldNotBeNull(path), path);
        (property.IsDefined(typeof(MaxLengthAttribute)) || value.MaxLength is null).ShouldBeTrue(path);
        CompareWords(property.GetCustomAttribute<OneOfAttribute>()?.Words, value.Words, path);
        property.IsDefined(typeof(FractionDigitsAttribute)).ShouldBe(value.MultipleOf is not null, path);
        (property.GetCustomAttribute<MinItemsAttribute>()?.Count ?? 0).ShouldBeGreaterThanOrEqualTo(node.MinItems ?? 0, path);

        var type = property.PropertyType;
        (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)).ShouldBe(node.Type == "array", path);
        var item = type.IsGenericType ? type.GenericTypeArguments[0] : type;
        if (value.Type == "object")
            Compare(item, value, path, sent);
        else
            item.ShouldBe(Expected(value), path);
    }

    static void CompareWords(IReadOnlyList<string>? ours, IReadOnlyList<string>? theirs, string path)
    {
        (ours is null).ShouldBe(theirs is null, path);

        // Copies of the schemas in circulation differ in this unit; it is taken everywhere.
        ours?.Except(["Hertz"]).ShouldBe(theirs!.Except(["Hertz"]), ignoreOrder: true, path);
    }

    static Type Expected(SchemaNode node) => (node.Type, node.Format) switch
    {
        ("string", "date-time") => typeof(DateTimeOffset),
        ("string", _) => typeof(string),
        ("integer", _) => typeof(int),
        ("number", _) => typeof(decimal),
        ("boolean", _) => typeof(bool),
        _ => throw new NotSupportedException(node.Type),
    };

    static IEnumerable<string> Names<T>(Dictionary<string, PropertyInfo> properties) where T : Attribute =>
        properties.Where(property => property.Value.IsDefined(typeof(T))).Select(property => property.Key);
}
