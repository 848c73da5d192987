using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What a car wants of its charge (OCPP 2.0.1 part 2, 2.8).</summary>
sealed record ChargingNeeds : Extensible
{
    public ACChargingParameters? AcChargingParameters { get; init; }

    [Since(OcppVersion.V21)]
    public DERChargingParameters? DerChargingParameters { get; init; }

    [Since(OcppVersion.V21)]
    public EVEnergyOffer? EvEnergyOffer { get; init; }

    [Needed]
    [OneOf("DC", "AC_single_phase", "AC_two_phase", "AC_three_phase")]
    [OneOf("AC_BPT", "AC_BPT_DER", "AC_DER", "DC_BPT", "DC_ACDP", "DC_ACDP_BPT", "WPT", Since = OcppVersion.V21)]
    public string? RequestedEnergyTransfer { get; init; }

    public DCChargingParameters? DcChargingParameters { get; init; }

    [Since(OcppVersion.V21)]
    public V2XChargingParameters? V2xChargingParameters { get; init; }

    [Since(OcppVersion.V21)]
    [MinItems(1)]
    [OneOf(
        "AC_single_phase", "AC_two_phase", "AC_three_phase", "DC", "AC_BPT", "AC_BPT_DER", "AC_DER", "DC_BPT", "DC_ACDP", "DC_ACDP_BPT",
        "WPT")]
    public IReadOnlyList<string>? AvailableEnergyTransfer { get; init; }

    [Since(OcppVersion.V21), OneOf("ScheduledControl", "DynamicControl")]
    public string? ControlMode { get; init; }

    [Since(OcppVersion.V21), OneOf("EVCC", "EVCC_SECC")]
    public string? MobilityNeedsMode { get; init; }

    public DateTimeOffset? DepartureTime { get; init; }
}
