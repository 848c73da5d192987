using System.Buffers;
using System.Text.Json;
using ChargeGateway.Drivers.Ocpp.Messages;

namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>Puts OCPP-J messages together (OCPP-J 1.6, 4.2; OCPP 2.x part 4, 4.2).</summary>
static class FrameWriter
{
    const int LongestDescription = 255;

    [ThreadStatic]
    static Utf8JsonWriter? writer;

    public static void WriteCall(IBufferWriter<byte> into, string id, string action, object payload)
    {
        var json = Begin(into);
        json.WriteStartArray();
        json.WriteNumberValue((int)MessageType.Call);
        json.WriteStringValue(id);
        json.WriteStringValue(action);
        MessageWriter.Write(json, payload);
        json.WriteEndArray();
        json.Flush();
    }

    public static void WriteResult(IBufferWriter<byte> into, string id, object payload)
    {
        var json = Begin(into);
        json.WriteStartArray();
        json.WriteNumberValue((int)MessageType.CallResult);
        json.WriteStringValue(id);
        MessageWriter.Write(json, payload);
        json.WriteEndArray();
        json.Flush();
    }

    public static void WriteError(IBufferWriter<byte> into, string id, string code, string description)
    {
        var json = Begin(into);
        json.WriteStartArray();
        json.WriteNumberValue((int)MessageType.CallError);
        json.WriteStringValue(id);
        json.WriteStringValue(code);
        json.WriteStringValue(Shorten(description));
        json.WriteStartObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.Flush();
    }

    static Utf8JsonWriter Begin(IBufferWriter<byte> into)
    {
        if (writer is null) return writer = new Utf8JsonWriter(into, MessageWriter.Options);
        writer.Reset(into);
        return writer;
    }

    /// <summary>Never ends in half a character.</summary>
    static ReadOnlySpan<char> Shorten(string description)
    {
        if (description.Length <= LongestDescription) return description;
        var length = char.IsHighSurrogate(description[LongestDescription - 1]) ? LongestDescription - 1 : LongestDescription;
        return description.AsSpan(0, length);
    }
}
