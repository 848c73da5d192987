using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A time from the beginning on (OCPP 2.0.1 part 2, 2.37).</summary>
sealed record RelativeTimeInterval : Extensible
{
    [Needed]
    public int? Start { get; init; }

    public int? Duration { get; init; }
}
