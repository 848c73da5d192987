using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>How a virtual private network is entered (OCPP 2.0.1 part 2, 2.54).</summary>
sealed record Vpn : Extensible
{
    [Needed, MaxLength(512, Until = OcppVersion.V201), MaxLength(2000, Since = OcppVersion.V21)]
    public required string Server { get; init; }

    [Needed, MaxLength(20, Until = OcppVersion.V201), MaxLength(50, Since = OcppVersion.V21)]
    public required string User { get; init; }

    [MaxLength(20, Until = OcppVersion.V201), MaxLength(50, Since = OcppVersion.V21)]
    public string? Group { get; init; }

    [Needed, MaxLength(20, Until = OcppVersion.V201), MaxLength(64, Since = OcppVersion.V21)]
    public required string Password { get; init; }

    [Needed, MaxLength(255)]
    public required string Key { get; init; }

    [Needed, OneOf("IKEv2", "IPSec", "L2TP", "PPTP")]
    public required string Type { get; init; }
}
