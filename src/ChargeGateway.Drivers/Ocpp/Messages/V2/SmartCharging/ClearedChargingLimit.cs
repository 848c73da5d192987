using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A limit that someone else had set is gone (OCPP 2.0.1 part 2, 1.9.1).</summary>
sealed record ClearedChargingLimitRequest : Extensible
{
    [Needed, MaxLength(20, Since = OcppVersion.V21), OneOf("EMS", "Other", "SO", "CSO", Until = OcppVersion.V201)]
    public string? ChargingLimitSource { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? EvseId { get; init; }
}

/// <summary>Nothing is said of the cleared limit (OCPP 2.0.1 part 2, 1.9.2).</summary>
sealed record ClearedChargingLimitResponse : Extensible;
