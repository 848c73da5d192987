using System.Globalization;
using System.Text.Json;

namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>Takes an OCPP-J message apart in one pass (OCPP-J 1.6, 4.2). The payload is skipped, not read.</summary>
static class FrameReader
{
    /// <summary>The longest message id that is echoed; a longer one is nobody's id.</summary>
    const int LongestEcho = 255;

    /// <exception cref="MalformedFrameException">The message is not an OCPP-J message.</exception>
    public static Frame Read(ReadOnlyMemory<byte> message, OcppVersion version)
    {
        var json = new Utf8JsonReader(message.Span);
        var type = MessageType.Unknown;
        string? id = null;
        try
        {
            Expect(json.Read() && json.TokenType == JsonTokenType.StartArray, "it is not a JSON array");
            type = ReadType(ref json, version);
            if (type == MessageType.Unknown) return new Frame(type, ReadAnyId(ref json), "", "", default);
            id = ReadId(ref json);
            var frame = type switch
            {
                MessageType.Call or MessageType.Send => new Frame(type, id, ReadText(ref json, "action"), "", ReadPayload(ref json, message)),
                MessageType.CallResult => new Frame(type, id, "", "", ReadPayload(ref json, message)),
                _ => new Frame(type, id, ReadText(ref json, "error code"), ReadOptionalText(ref json), ReadOptionalPayload(ref json, message)),
            };
            while (json.TokenType != JsonTokenType.EndArray || json.CurrentDepth > 0)
                Expect(json.Read(), "the array does not end");
            Expect(!json.Read(), "something follows the array");
            return frame;
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or InvalidOperationException)
        {
            throw new MalformedFrameException(type, id?.Length <= LongestEcho ? id : null, wrong.Message, wrong);
        }
    }

    static MessageType ReadType(ref Utf8JsonReader json, OcppVersion version)
    {
        Expect(json.Read() && json.TokenType == JsonTokenType.Number, "the message type is not a number");
        var highest = (int)(version >= OcppVersion.V21 ? MessageType.Send : MessageType.CallError);
        return json.TryGetInt32(out var number) && number >= (int)MessageType.Call && number <= highest ? (MessageType)number : MessageType.Unknown;
    }

    static string ReadId(ref Utf8JsonReader json)
    {
        Expect(json.Read() && json.TokenType is JsonTokenType.String or JsonTokenType.Number, "the message id is not a text");
        return json.TokenType == JsonTokenType.String ? json.GetString()! : json.GetDecimal().ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The id of a message that says nothing else of use, where it has one.</summary>
    static string ReadAnyId(ref Utf8JsonReader json) =>
        json.Read() && json.TokenType == JsonTokenType.String && json.GetString() is { Length: <= LongestEcho } id ? id : "";

    static string ReadText(ref Utf8JsonReader json, string what)
    {
        Expect(json.Read() && json.TokenType == JsonTokenType.String, $"the {what} is not a text");
        return json.GetString()!;
    }

    static ReadOnlyMemory<byte> ReadPayload(ref Utf8JsonReader json, ReadOnlyMemory<byte> message)
    {
        Expect(json.Read() && json.TokenType == JsonTokenType.StartObject, "the payload is not an object");
        return Skip(ref json, message);
    }

    static string ReadOptionalText(ref Utf8JsonReader json) =>
        json.Read() && json.TokenType == JsonTokenType.String ? json.GetString()! : "";

    static ReadOnlyMemory<byte> ReadOptionalPayload(ref Utf8JsonReader json, ReadOnlyMemory<byte> message) =>
        json.TokenType != JsonTokenType.EndArray && json.Read() && json.TokenType == JsonTokenType.StartObject ? Skip(ref json, message) : default;

    static ReadOnlyMemory<byte> Skip(ref Utf8JsonReader json, ReadOnlyMemory<byte> message)
    {
        var start = (int)json.TokenStartIndex;
        json.Skip();
        var payload = message[start..(int)json.BytesConsumed];
        json.Read();
        return payload;
    }

    static void Expect(bool holds, string complaint)
    {
        if (!holds) throw new FormatException(complaint);
    }
}
