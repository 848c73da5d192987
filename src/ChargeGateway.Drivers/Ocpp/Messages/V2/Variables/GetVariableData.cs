using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Which variable is asked for (OCPP 2.0.1 part 2, 2.25).</summary>
sealed record GetVariableData : Extensible
{
    [OneOf("Actual", "Target", "MinSet", "MaxSet")]
    public string? AttributeType { get; init; }

    [Needed]
    public required Component Component { get; init; }

    [Needed]
    public required Variable Variable { get; init; }
}
