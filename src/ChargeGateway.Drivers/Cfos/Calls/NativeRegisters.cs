using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Cfos.Registers;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>
/// Registers by hand. <c>read</c>: <c>register</c> (name or address), <c>count</c> for words as they stand. <c>write</c>: <c>register</c> with
/// <c>value</c>, the raw number, or with <c>values</c>, words.
/// </summary>
/// <param name="link">The registers.</param>
sealed class NativeRegisters(IRegisterLink link)
{
    public const string Read = "read";
    public const string Write = "write";

    public async Task<Reply> ReadAsync(JsonElement parameters, CancellationToken ct)
    {
        Check(parameters, "register", "count");
        var register = Text(parameters, "register");
        if (register == "all") return Answer(All(await link.ReadAllAsync(ct).ConfigureAwait(false)));
        if (Number(parameters, "count") is { } count)
        {
            if (count is < 1 or > 125) throw CfosException.Invalid($"read takes 1 to 125 words, not {count}.");
            var words = await link.ReadWordsAsync(Address(register), (int)count, ct).ConfigureAwait(false);
            return Answer(new JsonArray([.. words.Select(word => (JsonNode)JsonValue.Create((int)word))]));
        }

        var known = RegisterMap.Find(register) ?? Unlisted(register);
        return Answer(Node(await link.ReadAsync(known, ct).ConfigureAwait(false)));
    }

    public async Task<Reply> WriteAsync(JsonElement parameters, CancellationToken ct)
    {
        Check(parameters, "register", "value", "values");
        var register = Text(parameters, "register");
        if (parameters.TryGetProperty("values", out var values))
        {
            await link.WriteWordsAsync(Address(register), Words(values), ct).ConfigureAwait(false);
            return Answer(JsonValue.Create("ok"));
        }

        var value = Number(parameters, "value") ?? throw CfosException.Invalid("write needs value, a whole number, or values.");
        await link.WriteAsync(RegisterMap.Find(register) ?? Unlisted(register), value, ct).ConfigureAwait(false);
        return Answer(JsonValue.Create("ok"));
    }

    static NativeReply Answer(JsonNode? result) =>
        new(Reply.Accepted, result is null ? JsonElement.Parse("null") : JsonElement.Parse(result.ToJsonString()));

    static JsonObject All(IReadOnlyList<RegisterValue> values) =>
        new(values.Select(value => KeyValuePair.Create<string, JsonNode?>(value.Register.Name, Node(value))));

    static JsonValue? Node(RegisterValue value) => value.Text is { } text ? JsonValue.Create(text) : JsonValue.Create(value.Raw);

    static void Check(JsonElement parameters, params string[] known)
    {
        foreach (var parameter in parameters.EnumerateObject())
        {
            if (!known.Contains(parameter.Name))
                throw CfosException.Invalid($"there is no parameter {parameter.Name}; there are {string.Join(", ", known)}.");
        }
    }

    static string Text(JsonElement parameters, string name) => parameters.TryGetProperty(name, out var value) switch
    {
        true when value.ValueKind == JsonValueKind.String => value.GetString()!,
        true when value.ValueKind == JsonValueKind.Number => value.GetRawText(),
        _ => throw CfosException.Invalid($"{name} is missing: a register by name or address."),
    };

    static long? Number(JsonElement parameters, string name)
    {
        if (!parameters.TryGetProperty(name, out var value)) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
            ? number
            : throw CfosException.Invalid($"{name} is a whole number.");
    }

    static ushort[] Words(JsonElement values)
    {
        if (values.ValueKind != JsonValueKind.Array || values.GetArrayLength() is 0 or > 123)
            throw CfosException.Invalid("values has 1 to 123 words.");
        return [.. values.EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Number && value.TryGetUInt16(out var word)
            ? word
            : throw CfosException.Invalid("values has words of 16 bits, 0 to 65535."))];
    }

    static int Address(string register) => (RegisterMap.Find(register) ?? Unlisted(register)).Address;

    /// <summary>A register that the pages do not list: newer firmware has more. By its address, 16 bits unless the suffix says more.</summary>
    static Register Unlisted(string register)
    {
        var type = register[^1..] switch { "d" => RegisterType.DWord, "q" => RegisterType.QWord, _ => RegisterType.Word };
        if (!ushort.TryParse(register.TrimEnd('d', 'q'), out var address)) throw CfosException.Invalid($"there is no register '{register}'.");
        return new Register(address, register, type, RegisterAccess.Flash, RegisterDevices.All, "not documented");
    }
}
