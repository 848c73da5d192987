using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Where firmware lies and when it is to be installed (OCPP 2.0.1 part 2, 2.24).</summary>
sealed record Firmware : Extensible
{
    [Needed, MaxLength(512, Until = OcppVersion.V201), MaxLength(2000, Since = OcppVersion.V21)]
    public required string Location { get; init; }

    [Needed]
    public required DateTimeOffset RetrieveDateTime { get; init; }

    public DateTimeOffset? InstallDateTime { get; init; }

    [MaxLength(5500)]
    public string? SigningCertificate { get; init; }

    [MaxLength(800)]
    public string? Signature { get; init; }
}
