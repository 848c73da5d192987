using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A value to set (OCPP 2.0.1 part 2, 2.44).</summary>
sealed record SetVariableData : Extensible
{
    [OneOf("Actual", "Target", "MinSet", "MaxSet")]
    public string? AttributeType { get; init; }

    [Needed, MaxLength(1000, Until = OcppVersion.V201), MaxLength(2500, Since = OcppVersion.V21)]
    public required string AttributeValue { get; init; }

    [Needed]
    public required Component Component { get; init; }

    [Needed]
    public required Variable Variable { get; init; }
}
