using System.Text.Json;

namespace ChargeGateway.Drivers.Ocpp.Messages.Json;

/// <summary>Reads truth values also from text in any letter case and from 0 and 1.</summary>
sealed class TolerantTruthConverter : ReadingConverter<bool?>
{
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetInt32(out var number) && number is 0 or 1 => number == 1,
        JsonTokenType.String when bool.TryParse(reader.GetString(), out var value) => value,
        _ => throw new JsonException(),
    };
}
