using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What is done when the voltage of the grid is too high (OCPP 2.1 part 2, 2.120).</summary>
sealed record VoltageParams : Extensible
{
    public decimal? Hv10MinMeanValue { get; init; }

    public decimal? Hv10MinMeanTripDelay { get; init; }

    [OneOf("Active", "Reactive")]
    public string? PowerDuringCessation { get; init; }
}
