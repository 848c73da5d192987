using System.Text.Json.Serialization;

namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>modbus</c> with <c>read</c>: one register, several 16-bit words, or all.</summary>
/// <param name="Read">The address with its suffix, or <c>all</c>.</param>
/// <param name="Device"><c>evse</c>, <c>meter1</c> or <c>meter2</c>. The ids of the charging manager are not understood here.</param>
/// <param name="Count">How many words, 1 to 125.</param>
sealed record ReadRegisters(string Read, string Device, int? Count = null) : CfosCommand
{
    [JsonIgnore]
    public CfosAnswerKind Answer { get; init; } = CfosAnswerKind.Value;

    public override CfosRequest ToRequest()
    {
        if (Count is < 1 or > 125) throw CfosException.Invalid($"modbus reads 1 to 125 words, not {Count}.");
        return new CfosRequestBuilder("modbus").Add("device", Device).Add("read", Read).Add("count", Count).Build(Answer);
    }
}
