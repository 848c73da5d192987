using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A component, and a variable of it (OCPP 2.0.1 part 2, 2.17).</summary>
sealed record ComponentVariable : Extensible
{
    [Needed]
    public required Component Component { get; init; }

    public Variable? Variable { get; init; }
}
