using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChargeGateway.Apis.V1;

/// <summary>Times on <c>/v1</c> are UTC, ISO 8601, ending in <c>Z</c>; any offset is understood.</summary>
sealed class UtcTime : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture));
}
