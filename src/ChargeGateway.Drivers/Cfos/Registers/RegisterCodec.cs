using System.Text;

namespace ChargeGateway.Drivers.Cfos.Registers;

/// <summary>Words to values and back. The first word is the high one.</summary>
static class RegisterCodec
{
    public static RegisterValue Decode(Register register, ReadOnlySpan<ushort> words)
    {
        if (words.Length != register.Words)
            throw CfosException.Unusable($"register {register.Address} ({register.Name}) has {register.Words} words, the answer {words.Length}.");
        return register.Type == RegisterType.Text
            ? new RegisterValue(register, null, Text(words))
            : new RegisterValue(register, Number(register, words), null);
    }

    public static ushort[] Encode(Register register, long raw)
    {
        register.CheckWrite(raw);
        if (register.Type == RegisterType.Text) throw CfosException.Invalid($"register {register.Address} ({register.Name}) holds text.");
        var words = new ushort[register.Words];
        for (var at = words.Length - 1; at >= 0; at--, raw >>= 16) words[at] = (ushort)raw;
        return words;
    }

    /// <summary>A number as the HTTP API printed it. Firmware prints 8004 with the word that follows, as if it had 32 bits.</summary>
    public static RegisterValue FromNumber(Register register, long printed)
    {
        if (register.Type == RegisterType.Word && printed is > ushort.MaxValue or < short.MinValue) printed >>= 16;
        var raw = register switch
        {
            { Signed: true } => printed,
            { Type: RegisterType.Word } => (ushort)printed,
            { Type: RegisterType.DWord } => (uint)printed,
            _ => printed,
        };
        return new RegisterValue(register, raw, null);
    }

    static long Number(Register register, ReadOnlySpan<ushort> words)
    {
        long number = register.Signed ? (short)words[0] : words[0];
        foreach (var word in words[1..]) number = (number << 16) | word;
        return number;
    }

    static string Text(ReadOnlySpan<ushort> words)
    {
        Span<byte> bytes = stackalloc byte[words.Length * 2];
        for (var at = 0; at < words.Length; at++) (bytes[2 * at], bytes[2 * at + 1]) = ((byte)(words[at] >> 8), (byte)words[at]);
        var end = bytes.IndexOf((byte)0);
        return Encoding.ASCII.GetString(end < 0 ? bytes : bytes[..end]).Trim();
    }
}
