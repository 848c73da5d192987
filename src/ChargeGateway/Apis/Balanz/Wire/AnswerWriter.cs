using System.Buffers;
using System.Text.Json;

namespace ChargeGateway.Apis.Balanz.Wire;

/// <summary>Writes answers: <c>[3, id, payload]</c> or <c>[4, id, error]</c>, always three elements.</summary>
static class AnswerWriter
{
    const int Success = 3;
    const int Error = 4;

    /// <summary>What stands for the id of a request that could not be read.</summary>
    static readonly JsonElement NoId = JsonElement.Parse("\"007\"");

    public static ReadOnlyMemory<byte> Write(JsonElement? id, Answer answer)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartArray();
        json.WriteNumberValue(answer.Succeeded ? Success : Error);
        (id ?? NoId).WriteTo(json);
        if (answer.Content is null) json.WriteNullValue();
        else JsonSerializer.Serialize(json, answer.Content, answer.Content.GetType(), BalanzJson.Default);
        json.WriteEndArray();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
