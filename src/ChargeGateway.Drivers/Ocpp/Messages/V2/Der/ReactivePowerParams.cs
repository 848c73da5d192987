namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The voltage that reactive power refers to (OCPP 2.1 part 2, 2.82).</summary>
sealed record ReactivePowerParams : Extensible
{
    public decimal? VRef { get; init; }

    public bool? AutonomousVRefEnable { get; init; }

    public decimal? AutonomousVRefTimeConstant { get; init; }
}
