using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Which part of a log is wanted and where it is to be uploaded (Improved security for OCPP 1.6-J edition 3, 6.14).</summary>
sealed record LogParameters
{
    [Needed, MaxLength(512)]
    public required string RemoteLocation { get; init; }

    public DateTimeOffset? OldestTimestamp { get; init; }

    public DateTimeOffset? LatestTimestamp { get; init; }
}
