using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Part of the settings for feeding into the grid (OCPP 2.1 part 2, 1.64.1).</summary>
sealed record ReportDERControlRequest : Extensible
{
    [MinItems(1), MaxItems(24)]
    public IReadOnlyList<DERCurveGet>? Curve { get; init; }

    [MinItems(1), MaxItems(24)]
    public IReadOnlyList<EnterServiceGet>? EnterService { get; init; }

    [MinItems(1), MaxItems(24)]
    public IReadOnlyList<FixedPFGet>? FixedPFAbsorb { get; init; }

    [MinItems(1), MaxItems(24)]
    public IReadOnlyList<FixedPFGet>? FixedPFInject { get; init; }

    [MinItems(1), MaxItems(24)]
    public IReadOnlyList<FixedVarGet>? FixedVar { get; init; }

    [MinItems(1), MaxItems(24)]
    public IReadOnlyList<FreqDroopGet>? FreqDroop { get; init; }

    [MinItems(1), MaxItems(24)]
    public IReadOnlyList<GradientGet>? Gradient { get; init; }

    [MinItems(1), MaxItems(24)]
    public IReadOnlyList<LimitMaxDischargeGet>? LimitMaxDischarge { get; init; }

    [Needed]
    public int? RequestId { get; init; }

    public bool? Tbc { get; init; }
}

/// <summary>Nothing is said of the part (OCPP 2.1 part 2, 1.64.2).</summary>
sealed record ReportDERControlResponse : Extensible;
