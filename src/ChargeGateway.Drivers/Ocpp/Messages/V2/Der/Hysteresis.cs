namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What keeps a curve from being left at once (OCPP 2.1 part 2, 2.59).</summary>
sealed record Hysteresis : Extensible
{
    public decimal? HysteresisHigh { get; init; }

    public decimal? HysteresisLow { get; init; }

    public decimal? HysteresisDelay { get; init; }

    public decimal? HysteresisGradient { get; init; }
}
