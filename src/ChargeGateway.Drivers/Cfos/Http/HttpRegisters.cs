using System.Text.Json;
using ChargeGateway.Drivers.Cfos.Http.Commands;
using ChargeGateway.Drivers.Cfos.Registers;

namespace ChargeGateway.Drivers.Cfos.Http;

/// <summary>The registers of one part of a device, over its HTTP API. Modbus need not be switched on for it.</summary>
/// <param name="client">The device's HTTP API.</param>
/// <param name="device">The part: <c>evse</c>, <c>meter1</c> or <c>meter2</c>.</param>
sealed class HttpRegisters(CfosClient client, string device) : IRegisterLink
{
    public const string Evse = "evse";

    public async Task<RegisterValue> ReadAsync(Register register, CancellationToken ct)
    {
        var kind = register.Type == RegisterType.Text ? CfosAnswerKind.Text : CfosAnswerKind.Value;
        var answer = await client.SendAsync(new ReadRegisters(register.HttpAddress, device) { Answer = kind }, ct).ConfigureAwait(false);
        return Value(register, answer)
            ?? throw CfosException.Unusable($"register {register.Address} ({register.Name}) cannot be {answer.ValueKind}.");
    }

    public async Task<ushort[]> ReadWordsAsync(int address, int count, CancellationToken ct)
    {
        var answer = await client.SendAsync(new ReadRegisters($"{address}", device, count), ct).ConfigureAwait(false);
        JsonElement[] words = answer.ValueKind == JsonValueKind.Array ? [.. answer.EnumerateArray()] : [answer];
        if (words.Length != count) throw CfosException.Unusable($"{count} words from {address} on were asked for, {words.Length} came.");
        return Array.ConvertAll(words, word => word.ValueKind == JsonValueKind.Number && word.TryGetInt64(out var number)
            ? (ushort)number
            : throw CfosException.Unusable($"a word from {address} on is {word.ValueKind}, not a number."));
    }

    public async Task<IReadOnlyList<RegisterValue>> ReadAllAsync(CancellationToken ct)
    {
        var answer = await client.SendAsync(new ReadRegisters("all", device), ct).ConfigureAwait(false);
        if (answer.ValueKind != JsonValueKind.Object) throw CfosException.Unusable($"all registers cannot be {answer.ValueKind}.");
        List<RegisterValue> values = [];
        foreach (var printed in answer.EnumerateObject())
        {
            if (RegisterMap.Find(printed.Name) is { } register && Value(register, printed.Value) is { } value) values.Add(value);
        }

        return values;
    }

    public async Task WriteAsync(Register register, long raw, CancellationToken ct)
    {
        register.CheckWrite(raw);
        Confirmed(await client.SendAsync(new WriteRegisters(register.HttpAddress, device) { Value = raw }, ct).ConfigureAwait(false));
    }

    public async Task WriteWordsAsync(int address, IReadOnlyList<ushort> words, CancellationToken ct) =>
        Confirmed(await client.SendAsync(new WriteRegisters($"{address}", device) { Values = [.. words] }, ct).ConfigureAwait(false));

    /// <summary>The client belongs to the device, not to one of its parts.</summary>
    public void Dispose()
    {
    }

    static void Confirmed(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.String)
            throw CfosException.Unusable($"a write was answered with {answer.GetRawText()}, not with \"ok\".");
    }

    static RegisterValue? Value(Register register, JsonElement printed) => (register.Type, printed.ValueKind) switch
    {
        (RegisterType.Text, JsonValueKind.String) => new RegisterValue(register, null, printed.GetString()!.TrimEnd('\0')),
        (not RegisterType.Text, JsonValueKind.Number) when printed.TryGetInt64(out var number) => RegisterCodec.FromNumber(register, number),
        _ => null,
    };
}
