using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ChargeGateway.Drivers.Ocpp.Messages.Json;

/// <summary>Reads texts also from numbers and truth values, which are kept as they were written.</summary>
/// <param name="anything">Whether objects and lists are kept as well, as JSON.</param>
sealed class TolerantTextConverter(bool anything = false) : ReadingConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                return Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
            default:
                if (!anything)
                    throw new JsonException();
                using (var value = JsonDocument.ParseValue(ref reader))
                    return value.RootElement.GetRawText();
        }
    }
}
