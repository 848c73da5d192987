using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Where a tariff is in use (OCPP 2.1 part 2, 2.95).</summary>
sealed record TariffAssignment : Extensible
{
    [Needed, MaxLength(60)]
    public string? TariffId { get; init; }

    [Needed, OneOf("DefaultTariff", "DriverTariff")]
    public string? TariffKind { get; init; }

    public DateTimeOffset? ValidFrom { get; init; }

    [MinItems(1), Least(0)]
    public IReadOnlyList<int>? EvseIds { get; init; }

    [MinItems(1), MaxLength(255)]
    public IReadOnlyList<string>? IdTokens { get; init; }
}
