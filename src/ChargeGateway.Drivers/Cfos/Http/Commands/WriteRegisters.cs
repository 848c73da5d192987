namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>modbus</c> with <c>write</c>: one register, or 16-bit words that follow each other.</summary>
/// <param name="Write">The address; with its suffix for a single value.</param>
/// <param name="Device"><c>evse</c>, <c>meter1</c> or <c>meter2</c>.</param>
sealed record WriteRegisters(string Write, string Device) : CfosCommand
{
    /// <summary>The number to write.</summary>
    public long? Value { get; init; }

    /// <summary>The words to write, 1 to 123; in place of <see cref="Value"/>.</summary>
    public IReadOnlyList<int>? Values { get; init; }

    public override CfosRequest ToRequest()
    {
        if (Value is null == Values is null) throw CfosException.Invalid("modbus writes either value or values.");
        if (Values is { Count: 0 or > 123 }) throw CfosException.Invalid("modbus writes 1 to 123 values.");
        if (Values?.Any(word => word is < short.MinValue or > ushort.MaxValue) == true)
            throw CfosException.Invalid("modbus writes words of 16 bits.");
        return new CfosRequestBuilder("modbus").Add("device", Device).Add("write", Write).Add("value", Value)
            .Add("values", Values is null ? null : $"[{string.Join(',', Values)}]").Build(CfosAnswerKind.Ok);
    }
}
