using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Events of monitored variables (OCPP 2.0.1 part 2, 1.38.1).</summary>
sealed record NotifyEventRequest : Extensible
{
    [Needed]
    public DateTimeOffset? GeneratedAt { get; init; }

    public bool? Tbc { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? SeqNo { get; init; }

    [Needed, MinItems(1)]
    public IReadOnlyList<EventData>? EventData { get; init; }
}

/// <summary>Nothing is said of the events (OCPP 2.0.1 part 2, 1.38.2).</summary>
sealed record NotifyEventResponse : Extensible;
