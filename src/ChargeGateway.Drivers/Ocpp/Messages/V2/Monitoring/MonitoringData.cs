using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A variable with its monitors (OCPP 2.0.1 part 2, 2.34).</summary>
sealed record MonitoringData : Extensible
{
    [Needed]
    public Component? Component { get; init; }

    [Needed]
    public Variable? Variable { get; init; }

    [Needed, MinItems(1)]
    public IReadOnlyList<VariableMonitoring>? VariableMonitoring { get; init; }
}
