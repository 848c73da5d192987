using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;

namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The rules of one record, put together once from its attributes. Its properties are read by the getters that were generated.</summary>
sealed class RecordRules
{
    static readonly ConcurrentDictionary<Type, RecordRules> known = new();

    readonly PropertyRules[] properties;

    RecordRules(JsonTypeInfo record) =>
        properties = [.. record.Properties.Select(PropertyRules.Of).OfType<PropertyRules>()];

    /// <exception cref="NotSupportedException">The type is no record of a message.</exception>
    public static RecordRules Of(Type type) => known.GetOrAdd(type, static key => new RecordRules(MessageJson.Output.GetTypeInfo(key)));

    public void Check(object record, ref Findings findings)
    {
        foreach (var property in properties)
            property.Check(record, ref findings);
    }
}
