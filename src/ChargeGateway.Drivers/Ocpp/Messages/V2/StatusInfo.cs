using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>More of why a status is what it is (OCPP 2.0.1 part 2, 2.47).</summary>
sealed record StatusInfo : Extensible
{
    [Needed, MaxLength(20)]
    public string? ReasonCode { get; init; }

    [MaxLength(512, Until = OcppVersion.V201), MaxLength(1024, Since = OcppVersion.V21)]
    public string? AdditionalInfo { get; init; }
}
