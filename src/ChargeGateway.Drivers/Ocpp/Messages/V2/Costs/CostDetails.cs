using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What a transaction used and cost so far (OCPP 2.1 part 2, 2.30).</summary>
sealed record CostDetails : Extensible
{
    [MinItems(1)]
    public IReadOnlyList<ChargingPeriod>? ChargingPeriods { get; init; }

    [Needed]
    public TotalCost? TotalCost { get; init; }

    [Needed]
    public TotalUsage? TotalUsage { get; init; }

    public bool? FailureToCalculate { get; init; }

    [MaxLength(500)]
    public string? FailureReason { get; init; }
}
