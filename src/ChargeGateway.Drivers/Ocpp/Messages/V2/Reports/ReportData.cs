using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A variable with its values and what is possible (OCPP 2.0.1 part 2, 2.38).</summary>
sealed record ReportData : Extensible
{
    [Needed]
    public Component? Component { get; init; }

    [Needed]
    public Variable? Variable { get; init; }

    [Needed, MinItems(1), MaxItems(4)]
    public IReadOnlyList<VariableAttribute>? VariableAttribute { get; init; }

    public VariableCharacteristics? VariableCharacteristics { get; init; }
}
