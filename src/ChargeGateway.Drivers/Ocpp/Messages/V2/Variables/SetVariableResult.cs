using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What became of a value (OCPP 2.0.1 part 2, 2.45).</summary>
sealed record SetVariableResult : Extensible
{
    [OneOf("Actual", "Target", "MinSet", "MaxSet")]
    public string? AttributeType { get; init; }

    [Needed, OneOf("Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType", "RebootRequired")]
    public string? AttributeStatus { get; init; }

    public StatusInfo? AttributeStatusInfo { get; init; }

    [Needed]
    public Component? Component { get; init; }

    [Needed]
    public Variable? Variable { get; init; }
}
