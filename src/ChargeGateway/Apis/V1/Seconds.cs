using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChargeGateway.Apis.V1;

/// <summary>Durations on <c>/v1</c> are seconds, to the millisecond.</summary>
sealed class Seconds : JsonConverter<TimeSpan>
{
    const double Longest = 1e9;

    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetDouble(out var seconds) && Math.Abs(seconds) <= Longest
            ? TimeSpan.FromSeconds(seconds)
            : throw new JsonException("a duration is a number of seconds");

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(Math.Round((decimal)value.TotalSeconds, 3));
}
