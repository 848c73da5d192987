using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>One of a variable's values, and who may change it (OCPP 2.0.1 part 2, 2.50).</summary>
sealed record VariableAttribute : Extensible
{
    [OneOf("Actual", "Target", "MinSet", "MaxSet")]
    public string? Type { get; init; }

    [MaxLength(2500)]
    public string? Value { get; init; }

    [OneOf("ReadOnly", "WriteOnly", "ReadWrite")]
    public string? Mutability { get; init; }

    public bool? Persistent { get; init; }

    public bool? Constant { get; init; }
}
