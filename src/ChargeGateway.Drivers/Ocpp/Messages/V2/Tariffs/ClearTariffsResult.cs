using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What became of a tariff (OCPP 2.1 part 2, 2.24).</summary>
sealed record ClearTariffsResult : Extensible
{
    public StatusInfo? StatusInfo { get; init; }

    [MaxLength(60)]
    public string? TariffId { get; init; }

    [Needed, OneOf("Accepted", "Rejected", "NoTariff")]
    public string? Status { get; init; }
}
