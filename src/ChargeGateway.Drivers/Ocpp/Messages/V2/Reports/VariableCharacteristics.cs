using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What values a variable may have (OCPP 2.0.1 part 2, 2.51).</summary>
sealed record VariableCharacteristics : Extensible
{
    [MaxLength(16)]
    public string? Unit { get; init; }

    [Needed, OneOf("string", "decimal", "integer", "dateTime", "boolean", "OptionList", "SequenceList", "MemberList")]
    public string? DataType { get; init; }

    public decimal? MinLimit { get; init; }

    public decimal? MaxLimit { get; init; }

    [Since(OcppVersion.V21), Least(1)]
    public int? MaxElements { get; init; }

    [MaxLength(1000)]
    public string? ValuesList { get; init; }

    [Needed]
    public bool? SupportsMonitoring { get; init; }
}
