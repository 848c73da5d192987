using System.Globalization;
using System.Text.Json;

namespace ChargeGateway.Drivers.Ocpp.Messages.Json;

/// <summary>Reads whole numbers also from text and with an empty fraction (<c>12.0</c>). An empty text is no number.</summary>
/// <param name="rounding">Whether a number with a fraction is rounded; else it is an error.</param>
sealed class TolerantIntegerConverter(bool rounding = false) : ReadingConverter<int?>
{
    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => reader.TryGetInt32(out var number) ? number : Whole(reader.TryGetDecimal(out var value) ? value : null),
        JsonTokenType.String => Parse(reader.GetString()),
        _ => throw new JsonException(),
    };

    int? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return Whole(decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null);
    }

    int Whole(decimal? value)
    {
        if (value is not { } number || number < int.MinValue || number > int.MaxValue)
            throw new JsonException();
        var whole = decimal.Round(number);
        return whole == number || rounding ? (int)whole : throw new JsonException();
    }
}
