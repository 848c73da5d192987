using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Changes how often a stream of monitored values is sent (OCPP 2.1 part 2, 1.1.1).</summary>
sealed record AdjustPeriodicEventStreamRequest : Extensible, IRequest<AdjustPeriodicEventStreamResponse>
{
    [Needed, Least(0)]
    public required int Id { get; init; }

    [Needed]
    public required PeriodicEventStreamParams Params { get; init; }

    string IRequest.Action => "AdjustPeriodicEventStream";
}

/// <summary>Whether the stream was changed (OCPP 2.1 part 2, 1.1.2).</summary>
sealed record AdjustPeriodicEventStreamResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
