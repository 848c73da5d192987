using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;

namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The rules of one record in one version, put together once from its attributes. Its properties are read by the getters that were generated.</summary>
sealed class RecordRules
{
    static readonly ConcurrentDictionary<(Type Type, OcppVersion Version), RecordRules> known = new();

    readonly PropertyRules[] properties;

    RecordRules(JsonTypeInfo record, OcppVersion version) =>
        properties = [.. record.Properties.Select(property => PropertyRules.Of(property, version)).OfType<PropertyRules>()];

    /// <exception cref="NotSupportedException">The type is no record of a message.</exception>
    public static RecordRules Of(Type type, OcppVersion version) =>
        known.GetOrAdd((type, version), static key => new RecordRules(MessageJson.Output.GetTypeInfo(key.Type), key.Version));

    public void Check(object record, ref Findings findings)
    {
        foreach (var property in properties)
            property.Check(record, ref findings);
    }
}
