using System.Text.Json;

namespace ChargeGateway.Drivers.Ocpp.Messages.Json;

/// <summary>Reads dates in the forms of <see cref="DateText"/>; one that cannot be read is as good as none.</summary>
sealed class TolerantDateConverter : ReadingConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (DateText.TryRead(ref reader, tolerant: true, out var date))
            return date;
        reader.Skip();
        return null;
    }
}
