using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The identity of a modem (OCPP 2.0.1 part 2, 2.33).</summary>
sealed record Modem : Extensible
{
    [MaxLength(20)]
    public string? Iccid { get; init; }

    [MaxLength(20)]
    public string? Imsi { get; init; }
}
