using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChargeGateway.Drivers.Ocpp.Messages.Json;

/// <summary>Reads RFC 3339 dates and writes <c>2026-01-01T10:00:00.000Z</c>: UTC, milliseconds (OCPP 1.6 edition 2, 3.14 and 3.15).</summary>
sealed class DateConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateText.TryRead(ref reader, tolerant: false, out var date) ? date : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[24];
        value.UtcDateTime.TryFormat(text, out var length, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }
}
