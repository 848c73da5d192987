using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A sign of life, and a question for the time (OCPP 2.0.1 part 2, 1.29.1).</summary>
sealed record HeartbeatRequest : Extensible;

/// <summary>The time (OCPP 2.0.1 part 2, 1.29.2).</summary>
sealed record HeartbeatResponse : Extensible
{
    [Needed]
    public required DateTimeOffset CurrentTime { get; init; }
}
