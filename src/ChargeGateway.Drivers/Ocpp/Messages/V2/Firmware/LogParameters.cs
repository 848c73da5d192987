using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Where a log is uploaded to and of which time it is (OCPP 2.1 part 2, 2.65).</summary>
sealed record LogParameters : Extensible
{
    [Needed, MaxLength(512, Until = OcppVersion.V201), MaxLength(2000, Since = OcppVersion.V21)]
    public required string RemoteLocation { get; init; }

    public DateTimeOffset? OldestTimestamp { get; init; }

    public DateTimeOffset? LatestTimestamp { get; init; }
}
