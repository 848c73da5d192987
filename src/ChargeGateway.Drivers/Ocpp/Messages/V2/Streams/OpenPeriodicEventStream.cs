using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The charging station wants to send a stream of values (OCPP 2.1 part 2, 1.59.1).</summary>
sealed record OpenPeriodicEventStreamRequest : Extensible
{
    [Needed]
    public ConstantStreamData? ConstantStreamData { get; init; }
}

/// <summary>Whether it may (OCPP 2.1 part 2, 1.59.2).</summary>
sealed record OpenPeriodicEventStreamResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public required string Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
