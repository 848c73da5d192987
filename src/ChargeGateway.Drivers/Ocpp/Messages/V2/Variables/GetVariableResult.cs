using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The value of a variable (OCPP 2.0.1 part 2, 2.26).</summary>
sealed record GetVariableResult : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType")]
    public string? AttributeStatus { get; init; }

    public StatusInfo? AttributeStatusInfo { get; init; }

    [OneOf("Actual", "Target", "MinSet", "MaxSet")]
    public string? AttributeType { get; init; }

    [MaxLength(2500)]
    public string? AttributeValue { get; init; }

    [Needed]
    public Component? Component { get; init; }

    [Needed]
    public Variable? Variable { get; init; }
}
