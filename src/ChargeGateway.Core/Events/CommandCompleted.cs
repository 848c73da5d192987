using ChargeGateway.Core.Commands;

namespace ChargeGateway.Core.Events;

/// <summary>A command came to its end, with an answer or without.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="At">When, by the gateway's clock.</param>
/// <param name="Command">What was wanted.</param>
/// <param name="Status">The charger's word; none where there is no answer.</param>
/// <param name="Failure">Why there is no answer; none where there is one.</param>
/// <param name="Took">How long it took.</param>
public sealed record CommandCompleted(string ChargePointId, DateTimeOffset At, Command Command, string? Status, Failure? Failure, TimeSpan Took)
    : ChargerEvent(ChargePointId, At)
{
    /// <summary>Who wanted it: the name of an API key, or of the part of the gateway that works on its own; none where that is not known.</summary>
    public string? By { get; init; }
}
