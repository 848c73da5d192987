using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A meter value with the meter's signature (OCPP 2.0.1 part 2, 2.46).</summary>
sealed record SignedMeterValue : Extensible
{
    [Needed, MaxLength(2500, Until = OcppVersion.V201), MaxLength(32768, Since = OcppVersion.V21)]
    public string? SignedMeterData { get; init; }

    [Needed(Until = OcppVersion.V201), MaxLength(50)]
    public string? SigningMethod { get; init; }

    [Needed, MaxLength(50)]
    public string? EncodingMethod { get; init; }

    [Needed(Until = OcppVersion.V201), MaxLength(2500)]
    public string? PublicKey { get; init; }
}
