using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ChargeGateway.Drivers.Ocpp.Messages.Json;

namespace ChargeGateway.Drivers.Ocpp.Messages;

/// <summary>The three ways in which the same records meet JSON: strict and tolerant reading, and writing.</summary>
static class MessageJson
{
    /// <summary>Every protocol version's records.</summary>
    static readonly IJsonTypeInfoResolver records = JsonTypeInfoResolver.Combine(OcppJson16.Default, OcppJson2.Default);

    /// <summary>Reads what is written exactly as the protocol says; an unknown or a repeated name is an error.</summary>
    public static JsonSerializerOptions Strict { get; } = Sealed(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        Converters = { new DateConverter() },
        TypeInfoResolver = records,
    });

    /// <summary>Reads what chargers are known to write instead, as far as its meaning is clear.</summary>
    public static JsonSerializerOptions Tolerant { get; } = Sealed(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new TolerantDateConverter(), new TolerantIntegerConverter(), new TolerantTextConverter(), new TolerantTruthConverter() },
        TypeInfoResolver = records.WithAddedModifier(SpecialCases),
    });

    /// <summary>Writes; properties without a value are left out.</summary>
    public static JsonSerializerOptions Output { get; } = Sealed(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new DateConverter() },
        TypeInfoResolver = records,
    });

    static JsonSerializerOptions Sealed(JsonSerializerOptions options)
    {
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Meter readings arrive with fractions of a Wh, and vendors' data as JSON instead of text.</summary>
    static void SpecialCases(JsonTypeInfo record)
    {
        foreach (var property in record.Properties)
        {
            property.CustomConverter = property.Name switch
            {
                "meterStart" or "meterStop" => new TolerantIntegerConverter(rounding: true),
                "data" when property.PropertyType == typeof(string) => new TolerantTextConverter(anything: true),
                _ => property.CustomConverter,
            };
        }
    }
}
