using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Where a limit comes from (OCPP 2.0.1 part 2, 2.7).</summary>
sealed record ChargingLimit : Extensible
{
    [Needed, MaxLength(20, Since = OcppVersion.V21), OneOf("EMS", "Other", "SO", "CSO", Until = OcppVersion.V201)]
    public string? ChargingLimitSource { get; init; }

    [Since(OcppVersion.V21)]
    public bool? IsLocalGeneration { get; init; }

    public bool? IsGridCritical { get; init; }
}
