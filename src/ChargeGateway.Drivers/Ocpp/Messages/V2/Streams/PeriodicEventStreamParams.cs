using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>How often a stream is sent (OCPP 2.1 part 2, 2.75).</summary>
sealed record PeriodicEventStreamParams : Extensible
{
    /// <summary>Seconds.</summary>
    [Least(0)]
    public int? Interval { get; init; }

    [Least(0)]
    public int? Values { get; init; }
}
