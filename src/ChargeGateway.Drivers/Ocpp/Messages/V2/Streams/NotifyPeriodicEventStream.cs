using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Values of a monitored variable, of which nothing is answered (OCPP 2.1 part 2, 1.54).</summary>
sealed record NotifyPeriodicEventStream : Extensible
{
    [Needed, MinItems(1)]
    public IReadOnlyList<StreamDataElement>? Data { get; init; }

    [Needed, Least(0)]
    public int? Id { get; init; }

    [Needed, Least(0)]
    public int? Pending { get; init; }

    [Needed]
    public DateTimeOffset? Basetime { get; init; }
}
