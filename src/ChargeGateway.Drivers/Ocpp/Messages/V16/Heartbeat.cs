using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>A charge point is alive and asks for the time (OCPP 1.6 edition 2, 6.29).</summary>
sealed record HeartbeatRequest;

/// <summary>The gateway's time (OCPP 1.6 edition 2, 6.30).</summary>
sealed record HeartbeatResponse
{
    [Needed]
    public required DateTimeOffset CurrentTime { get; init; }
}
