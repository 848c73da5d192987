using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Someone else than the gateway has set a limit (OCPP 2.0.1 part 2, 1.33.1).</summary>
sealed record NotifyChargingLimitRequest : Extensible
{
    [MinItems(1)]
    public IReadOnlyList<ChargingSchedule>? ChargingSchedule { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? EvseId { get; init; }

    [Needed]
    public ChargingLimit? ChargingLimit { get; init; }
}

/// <summary>Nothing is said of the limit (OCPP 2.0.1 part 2, 1.33.2).</summary>
sealed record NotifyChargingLimitResponse : Extensible;
