using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary>A flag, which the vendor also writes as 1 and 0.</summary>
sealed class FlagConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetInt32(out var number) && number is 0 or 1 => reader.GetInt32() == 1,
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
