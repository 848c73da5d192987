using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What charging costs (OCPP 2.1 part 2, 2.104).</summary>
sealed record Tariff : Extensible
{
    [Needed, MaxLength(60)]
    public required string TariffId { get; init; }

    [MinItems(1), MaxItems(10)]
    public IReadOnlyList<MessageContent>? Description { get; init; }

    [Needed, MaxLength(3)]
    public required string Currency { get; init; }

    public TariffEnergy? Energy { get; init; }

    public DateTimeOffset? ValidFrom { get; init; }

    public TariffTime? ChargingTime { get; init; }

    public TariffTime? IdleTime { get; init; }

    public TariffFixed? FixedFee { get; init; }

    public TariffTime? ReservationTime { get; init; }

    public TariffFixed? ReservationFixed { get; init; }

    public Price? MinCost { get; init; }

    public Price? MaxCost { get; init; }
}
