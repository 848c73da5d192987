using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What a transaction cost so far, by kind (OCPP 2.1 part 2, 2.107).</summary>
sealed record TotalCost : Extensible
{
    [Needed, MaxLength(3)]
    public string? Currency { get; init; }

    [Needed, OneOf("NormalCost", "MinCost", "MaxCost")]
    public string? TypeOfCost { get; init; }

    public Price? Fixed { get; init; }

    public Price? Energy { get; init; }

    public Price? ChargingTime { get; init; }

    public Price? IdleTime { get; init; }

    public Price? ReservationTime { get; init; }

    public Price? ReservationFixed { get; init; }

    [Needed]
    public TotalPrice? Total { get; init; }
}
