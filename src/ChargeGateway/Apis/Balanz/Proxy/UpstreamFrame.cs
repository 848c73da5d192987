using System.Buffers;
using System.Text.Json;

namespace ChargeGateway.Apis.Balanz.Proxy;

/// <summary>Messages to and from the other server (OCPP-J 1.6, 4.2).</summary>
static class UpstreamFrame
{
    public const int Call = 2;
    public const int Result = 3;
    public const int Error = 4;

    public static ReadOnlyMemory<byte> WriteCall(string id, string action, JsonElement payload) => Write(Call, id, json =>
    {
        json.WriteStringValue(action);
        payload.WriteTo(json);
    });

    public static ReadOnlyMemory<byte> WriteResult(string id, JsonElement payload) => Write(Result, id, payload.WriteTo);

    public static ReadOnlyMemory<byte> WriteError(string id, string code, string text) => Write(Error, id, json =>
    {
        json.WriteStringValue(code);
        json.WriteStringValue(text.Length > 255 ? text[..255] : text);
        json.WriteStartObject();
        json.WriteEndObject();
    });

    /// <summary>Whether it is a message: an array with a type and an id of text.</summary>
    public static bool IsMessage(JsonElement message) =>
        message.ValueKind == JsonValueKind.Array
        && message.GetArrayLength() >= 3
        && message[0].ValueKind == JsonValueKind.Number
        && message[1].ValueKind == JsonValueKind.String;

    static ReadOnlyMemory<byte> Write(int type, string id, Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartArray();
        json.WriteNumberValue(type);
        json.WriteStringValue(id);
        content(json);
        json.WriteEndArray();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
