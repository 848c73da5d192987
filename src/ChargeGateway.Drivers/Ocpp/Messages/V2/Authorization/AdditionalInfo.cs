using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A further identifier beside a token (OCPP 2.1 part 2, 2.3).</summary>
sealed record AdditionalInfo : Extensible
{
    [Needed, MaxLength(36, Until = OcppVersion.V201), MaxLength(255, Since = OcppVersion.V21)]
    public string? AdditionalIdToken { get; init; }

    [Needed, MaxLength(50)]
    public string? Type { get; init; }
}
