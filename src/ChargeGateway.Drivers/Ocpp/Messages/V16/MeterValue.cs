using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>What was measured at one moment (OCPP 1.6 edition 2, 7.33).</summary>
sealed record MeterValue
{
    [Needed]
    public DateTimeOffset? Timestamp { get; set; }

    [Needed, MinItems(1)]
    public IReadOnlyList<SampledValue>? SampledValue { get; set; }
}
