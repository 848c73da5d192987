using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Signed firmware and where it lies (Improved security for OCPP 1.6-J edition 3, 6.9).</summary>
sealed record Firmware
{
    [Needed, MaxLength(512)]
    public required string Location { get; init; }

    [Needed]
    public required DateTimeOffset RetrieveDateTime { get; init; }

    public DateTimeOffset? InstallDateTime { get; init; }

    /// <summary>PEM.</summary>
    [Needed, MaxLength(5500)]
    public required string SigningCertificate { get; init; }

    /// <summary>Base64.</summary>
    [Needed, MaxLength(800)]
    public required string Signature { get; init; }
}
