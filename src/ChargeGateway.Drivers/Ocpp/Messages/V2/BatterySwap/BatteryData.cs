using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A battery of a swapping station (OCPP 2.1 part 2, 2.8).</summary>
sealed record BatteryData : Extensible
{
    [Needed, Least(0)]
    public int? EvseId { get; init; }

    [Needed, MaxLength(50)]
    public string? SerialNumber { get; init; }

    /// <summary>Percent.</summary>
    [Needed, Least(0), Most(100)]
    public decimal? SoC { get; init; }

    /// <summary>Percent.</summary>
    [Needed, Least(0), Most(100)]
    public decimal? SoH { get; init; }

    public DateTimeOffset? ProductionDate { get; init; }

    [MaxLength(500)]
    public string? VendorInfo { get; init; }
}
