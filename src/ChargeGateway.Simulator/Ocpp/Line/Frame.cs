using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.Line;

/// <summary>A message of OCPP-J 1.6, 4.2, or OCPP 2.1 part 4, 4.2.</summary>
/// <param name="Kind">2 CALL, 3 CALLRESULT, 4 CALLERROR, 5 CALLRESULTERROR, 6 SEND.</param>
/// <param name="Id">The message id.</param>
/// <param name="Word">The action of a CALL, the code of a CALLERROR or CALLRESULTERROR, else empty.</param>
/// <param name="Text">The description of an error, else empty.</param>
/// <param name="Payload">The payload; none when it is no object.</param>
sealed record Frame(int Kind, string Id, string Word, string Text, JsonObject? Payload)
{
    public const int Call = 2;
    public const int Result = 3;
    public const int Error = 4;
    public const int ResultError = 5;
    public const int Send = 6;

    public static byte[] OfCall(string id, string action, JsonObject payload) => Bytes(new JsonArray(Call, id, action, payload.DeepClone()));

    public static byte[] OfSend(string id, string action, JsonObject payload) => Bytes(new JsonArray(Send, id, action, payload.DeepClone()));

    public static byte[] OfResult(string id, JsonObject payload) => Bytes(new JsonArray(Result, id, payload.DeepClone()));

    public static byte[] OfError(string id, string code, string description) => Bytes(new JsonArray(Error, id, code, description, new JsonObject()));

    /// <summary>Reads a message; none when it is not one.</summary>
    public static Frame? Read(ReadOnlySpan<byte> text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonArray array ? Read(array) : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException)
        {
            return null;
        }
    }

    static Frame? Read(JsonArray array)
    {
        if (array.Count < 3 || array[0] is not JsonValue kind || !kind.TryGetValue(out int type) || TextAt(array, 1) is not { } id)
            return null;
        return type switch
        {
            Call when array.Count == 4 && TextAt(array, 2) is { } action => new Frame(type, id, action, "", array[3] as JsonObject),
            Result when array.Count == 3 => new Frame(type, id, "", "", array[2] as JsonObject),
            Error or ResultError when array.Count is 4 or 5 && TextAt(array, 2) is { } code =>
                new Frame(type, id, code, TextAt(array, 3) ?? "", null),
            _ => null,
        };
    }

    static string? TextAt(JsonArray array, int index) => array[index] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    static byte[] Bytes(JsonArray array) => JsonSerializer.SerializeToUtf8Bytes<JsonNode>(array);
}
