using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What stays the same in a stream (OCPP 2.1 part 2, 2.28).</summary>
sealed record ConstantStreamData : Extensible
{
    [Needed, Least(0)]
    public int? Id { get; init; }

    [Needed]
    public PeriodicEventStreamParams? Params { get; init; }

    [Needed, Least(0)]
    public int? VariableMonitoringId { get; init; }
}
