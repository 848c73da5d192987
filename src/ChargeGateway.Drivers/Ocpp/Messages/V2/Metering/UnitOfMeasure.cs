using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A unit and the power of ten that goes with it (OCPP 2.0.1 part 2, 2.49).</summary>
sealed record UnitOfMeasure : Extensible
{
    /// <summary>Without it Wh is meant.</summary>
    [MaxLength(20)]
    public string? Unit { get; init; }

    /// <summary>The power of ten that the value is to be multiplied with; 0 by default.</summary>
    public int? Multiplier { get; init; }
}
