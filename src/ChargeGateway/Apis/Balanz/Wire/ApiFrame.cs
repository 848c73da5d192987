using System.Text.Json;

namespace ChargeGateway.Apis.Balanz.Wire;

/// <summary>A request as it came: <c>[2, id, command, payload]</c>.</summary>
/// <param name="Id">Whatever the client calls it; it is given back as it is.</param>
/// <param name="Command">The command; empty where it is no text.</param>
/// <param name="Payload">Its payload, of any shape.</param>
readonly record struct ApiFrame(JsonElement Id, string Command, JsonElement Payload)
{
    const int Length = 4;
    const double Request = 2;

    /// <summary>Reads a request.</summary>
    /// <returns>None where it is JSON but no request.</returns>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="FormatException">It is neither an array nor an object.</exception>
    public static ApiFrame? Read(ReadOnlySpan<byte> message)
    {
        var json = JsonElement.Parse(message);
        if (json.ValueKind == JsonValueKind.Object) return null;
        if (json.ValueKind != JsonValueKind.Array) throw new FormatException("a request is an array");
        if (json.GetArrayLength() != Length || json[0].ValueKind != JsonValueKind.Number || !json[0].TryGetDouble(out var type) || type != Request)
            return null;
        return new ApiFrame(json[1], json[2].ValueKind == JsonValueKind.String ? json[2].GetString()! : json[2].GetRawText(), json[3]);
    }
}
