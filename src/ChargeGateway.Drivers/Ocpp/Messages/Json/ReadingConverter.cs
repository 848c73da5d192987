using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChargeGateway.Drivers.Ocpp.Messages.Json;

/// <summary>A converter that only reads: the gateway never writes tolerantly.</summary>
abstract class ReadingConverter<T> : JsonConverter<T>
{
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Messages are written by MessageWriter.");
}
