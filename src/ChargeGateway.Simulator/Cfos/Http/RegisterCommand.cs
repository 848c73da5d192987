using System.Globalization;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Cfos.Registers;

namespace ChargeGateway.Simulator.Cfos.Http;

/// <summary>The command <c>modbus</c>: registers over HTTP.</summary>
/// <param name="bank">The registers.</param>
/// <param name="query">The request's parameters.</param>
/// <param name="written">Hears of the registers written.</param>
sealed class RegisterCommand(RegisterBank bank, IReadOnlyDictionary<string, string> query, Action<int> written)
{
    const string BadRegister = "bad modbus register";
    const string BadSize = "bad modbus register size";

    public CfosReply Run()
    {
        if (query.TryGetValue("read", out var read)) return read == "all" ? ReadAll() : Read(read);
        return query.TryGetValue("write", out var write) ? Write(write) : CfosReply.Fail("bad command");
    }

    CfosReply ReadAll() =>
        new(new JsonObject(bank.Registers.Select(register => KeyValuePair.Create<string, JsonNode?>(register.Key, Value(register)))));

    CfosReply Read(string text)
    {
        var (address, suffix) = Split(text);
        if (Int("count") is { } count)
            return bank.Read(address, (int)count) is { } words
                ? new CfosReply(new JsonArray([.. words.Select(word => (JsonNode)(int)word)]))
                : CfosReply.Fail(BadRegister);
        if (suffix == "" && bank.Read(address, 1) is [var single] && bank.Find(address)?.IsText != true) return new CfosReply((int)single);
        if (bank.Find(address) is not { } register) return CfosReply.Fail(BadRegister);
        return Fits(register, suffix) ? new CfosReply(Value(register)) : CfosReply.Fail(BadSize);
    }

    CfosReply Write(string text)
    {
        var (address, suffix) = Split(text);
        if (query.TryGetValue("values", out var list)) return WriteWords(address, list);
        if (bank.Find(address) is not { Writable: true } register) return CfosReply.Fail(BadRegister);
        if (!Fits(register, suffix)) return CfosReply.Fail(BadSize);
        if (Int("value") is not { } value) return CfosReply.Fail("bad value");
        bank.Set(address, value);
        written(address);
        return CfosReply.Ok;
    }

    CfosReply WriteWords(int address, string list)
    {
        var values = list.Trim('[', ']', ' ', '"').Split(',').Select(word => (ushort)Number(word)).ToArray();
        if (!bank.MayWrite(address, values.Length)) return CfosReply.Fail(BadRegister);
        bank.Write(address, values);
        written(address);
        return CfosReply.Ok;
    }

    JsonNode Value(BankRegister register) => register.IsText ? bank.GetText(register.Address) : bank.Get(register.Address);

    static bool Fits(BankRegister register, string suffix) => suffix switch
    {
        "d" => register.Size == 2 && !register.IsText,
        "q" => register.Size == 4,
        "s" => register.IsText,
        _ => register.Size == 1,
    };

    long? Int(string name) => query.TryGetValue(name, out var text) ? Number(text) : null;

    /// <summary>The vendor's own examples end in a quotation mark.</summary>
    static long Number(string text) => long.TryParse(text.Trim(' ', '"'), CultureInfo.InvariantCulture, out var number) ? number : 0;

    static (int Address, string Suffix) Split(string text)
    {
        var digits = text.Trim('"').TrimEnd('d', 'q', 's');
        return (int.TryParse(digits, CultureInfo.InvariantCulture, out var address) ? address : -1, text.Trim('"')[digits.Length..]);
    }
}
