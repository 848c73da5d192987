using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A car asks for its contract certificate through the charging station (OCPP 2.0.1 part 2, 1.16.1).</summary>
sealed record Get15118EVCertificateRequest : Extensible
{
    [Needed, MaxLength(50)]
    public string? Iso15118SchemaVersion { get; init; }

    [Needed, OneOf("Install", "Update")]
    public string? Action { get; init; }

    [Needed, MaxLength(5600, Until = OcppVersion.V201), MaxLength(11000, Since = OcppVersion.V21)]
    public string? ExiRequest { get; init; }

    [Since(OcppVersion.V21), Least(0)]
    public int? MaximumContractCertificateChains { get; init; }

    [Since(OcppVersion.V21), MinItems(1), MaxItems(8), MaxLength(255)]
    public IReadOnlyList<string>? PrioritizedEMAIDs { get; init; }
}

/// <summary>The answer for the car (OCPP 2.0.1 part 2, 1.16.2).</summary>
sealed record Get15118EVCertificateResponse : Extensible
{
    [Needed, OneOf("Accepted", "Failed")]
    public required string Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }

    [Needed, MaxLength(7500, Until = OcppVersion.V201), MaxLength(17000, Since = OcppVersion.V21)]
    public required string ExiResponse { get; init; }

    [Since(OcppVersion.V21), Least(0)]
    public int? RemainingContracts { get; init; }
}
