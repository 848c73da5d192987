using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>One value of a stream (OCPP 2.1 part 2, 2.94).</summary>
sealed record StreamDataElement : Extensible
{
    /// <summary>Seconds from the base time on.</summary>
    [Needed]
    public decimal? T { get; init; }

    [Needed, MaxLength(2500)]
    public string? V { get; init; }
}
