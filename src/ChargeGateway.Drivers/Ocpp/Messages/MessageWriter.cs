using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChargeGateway.Drivers.Ocpp.Messages;

/// <summary>Writes records as UTF-8 JSON: camelCase, no nulls, dates in UTC with milliseconds and <c>Z</c>.</summary>
static class MessageWriter
{
    /// <summary>How a <see cref="Utf8JsonWriter"/> for a whole frame is to be made: characters beyond ASCII stay as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <exception cref="NotSupportedException">The object is no record of a message.</exception>
    public static void Write(Utf8JsonWriter writer, object message) =>
        JsonSerializer.Serialize(writer, message, MessageJson.Output.GetTypeInfo(message.GetType()));

    /// <inheritdoc cref="Write(Utf8JsonWriter, object)"/>
    public static void Write(IBufferWriter<byte> buffer, object message)
    {
        using var writer = new Utf8JsonWriter(buffer, Options);
        Write(writer, message);
    }
}
