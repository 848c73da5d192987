using System.Runtime.InteropServices;
using System.Text.Json;
using ChargeGateway.Drivers.Ocpp.Messages.Json;

namespace ChargeGateway.Drivers.Ocpp.Messages;

/// <summary>Reads messages. What a charger writes wrong is understood where its meaning is clear; what a caller writes wrong is not.</summary>
static class MessageReader
{
    /// <summary>Reads a charger's message. Whether it keeps the rules says <see cref="MessageCheck"/>.</summary>
    /// <param name="json">One JSON value, UTF-8.</param>
    /// <param name="type">The record to read.</param>
    /// <param name="deviation">What had to be overlooked first, in at most 255 characters; nothing where all is written as it should be.</param>
    /// <exception cref="MessageException">No JSON object (<c>FormationViolation</c>), or another type (<c>TypeConstraintViolation</c>).</exception>
    public static object Read(ReadOnlySpan<byte> json, Type type, out string? deviation)
    {
        deviation = null;
        try
        {
            return Deserialize(json, type, MessageJson.Strict);
        }
        catch (JsonException fault)
        {
            deviation = JsonFault.Deviation(fault);
        }

        try
        {
            return Deserialize(json, type, MessageJson.Tolerant);
        }
        catch (JsonException fault)
        {
            throw JsonFault.Unusable(fault);
        }
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, Type, out string?)"/>
    public static T Read<T>(ReadOnlySpan<byte> json, out string? deviation) where T : class => (T)Read(json, typeof(T), out deviation);

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, Type, out string?)"/>
    public static object Read(JsonElement json, Type type, out string? deviation) =>
        Read(JsonMarshal.GetRawUtf8Value(json), type, out deviation);

    /// <summary>Reads what a caller wants to be sent. The record returned is what may be sent, not the JSON.</summary>
    /// <param name="parameters">The JSON.</param>
    /// <param name="type">The record to read.</param>
    /// <param name="version">The version whose rules count.</param>
    /// <exception cref="MessageException">Something is unknown, missing or not allowed; the text lists it for the caller.</exception>
    public static object ReadChecked(JsonElement parameters, Type type, OcppVersion version)
    {
        if (parameters.ValueKind != JsonValueKind.Object)
            throw JsonFault.NoObject();
        Refuse(ShapeCheck.Check(parameters, type, version));
        try
        {
            var message = Deserialize(JsonMarshal.GetRawUtf8Value(parameters), type, MessageJson.Strict);
            Refuse(MessageCheck.Check(message, version));
            return message;
        }
        catch (JsonException fault)
        {
            throw JsonFault.Unusable(fault);
        }
    }

    static object Deserialize(ReadOnlySpan<byte> json, Type type, JsonSerializerOptions options)
    {
        var first = json.TrimStart(" \t\r\n"u8);
        if (first.IsEmpty || first[0] != '{')
            throw JsonFault.NoObject();
        return JsonSerializer.Deserialize(json, options.GetTypeInfo(type)) ?? throw JsonFault.NoObject();
    }

    static void Refuse(IReadOnlyList<Deviation> deviations)
    {
        if (deviations.Count > 0)
            throw new MessageException(deviations[0].Code, string.Join("; ", deviations));
    }
}
