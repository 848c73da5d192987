using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What was measured at one moment (OCPP 2.0.1 part 2, 2.32).</summary>
sealed record MeterValue : Extensible
{
    [Needed, MinItems(1)]
    public IReadOnlyList<SampledValue>? SampledValue { get; init; }

    [Needed]
    public DateTimeOffset? Timestamp { get; init; }
}
