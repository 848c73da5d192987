using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A setting for feeding into the grid began or ceased to hold (OCPP 2.1 part 2, 1.48.1).</summary>
sealed record NotifyDERStartStopRequest : Extensible
{
    [Needed, MaxLength(36)]
    public string? ControlId { get; init; }

    [Needed]
    public bool? Started { get; init; }

    [Needed]
    public DateTimeOffset? Timestamp { get; init; }

    [MinItems(1), MaxItems(24), MaxLength(36)]
    public IReadOnlyList<string>? SupersededIds { get; init; }
}

/// <summary>Nothing is said of it (OCPP 2.1 part 2, 1.48.2).</summary>
sealed record NotifyDERStartStopResponse : Extensible;
