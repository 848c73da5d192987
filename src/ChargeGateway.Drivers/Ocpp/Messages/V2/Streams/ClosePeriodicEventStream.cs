using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The charging station ends a stream (OCPP 2.1 part 2, 1.17.1).</summary>
sealed record ClosePeriodicEventStreamRequest : Extensible
{
    [Needed, Least(0)]
    public int? Id { get; init; }
}

/// <summary>Nothing is said of the end (OCPP 2.1 part 2, 1.17.2).</summary>
sealed record ClosePeriodicEventStreamResponse : Extensible;
