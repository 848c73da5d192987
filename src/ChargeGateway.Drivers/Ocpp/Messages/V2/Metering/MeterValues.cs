using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Meter values outside of a transaction (OCPP 2.0.1 part 2, 1.32.1).</summary>
sealed record MeterValuesRequest : Extensible
{
    /// <summary>0 is the main meter.</summary>
    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? EvseId { get; init; }

    [Needed, MinItems(1)]
    public IReadOnlyList<MeterValue>? MeterValue { get; init; }
}

/// <summary>Nothing is said of the values (OCPP 2.0.1 part 2, 1.32.2).</summary>
sealed record MeterValuesResponse : Extensible;
