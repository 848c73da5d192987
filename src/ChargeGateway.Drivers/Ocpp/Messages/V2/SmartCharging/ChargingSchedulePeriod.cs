using System.Text.Json.Serialization;
using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The limits from one moment on (OCPP 2.0.1 part 2, 2.11).</summary>
sealed record ChargingSchedulePeriod : Extensible
{
    /// <summary>Seconds from the beginning of the schedule.</summary>
    [Needed]
    public int? StartPeriod { get; init; }

    /// <summary>In the unit of the schedule.</summary>
    [Needed(Until = OcppVersion.V201)]
    public decimal? Limit { get; init; }

    [JsonPropertyName("limit_L2")]
    [Since(OcppVersion.V21)]
    public decimal? LimitL2 { get; init; }

    [JsonPropertyName("limit_L3")]
    [Since(OcppVersion.V21)]
    public decimal? LimitL3 { get; init; }

    /// <summary>Without it three.</summary>
    [Least(0, Since = OcppVersion.V21), Most(3, Since = OcppVersion.V21)]
    public int? NumberPhases { get; init; }

    [Least(0, Since = OcppVersion.V21), Most(3, Since = OcppVersion.V21)]
    public int? PhaseToUse { get; init; }

    [Since(OcppVersion.V21), Most(0)]
    public decimal? DischargeLimit { get; init; }

    [JsonPropertyName("dischargeLimit_L2")]
    [Since(OcppVersion.V21), Most(0)]
    public decimal? DischargeLimitL2 { get; init; }

    [JsonPropertyName("dischargeLimit_L3")]
    [Since(OcppVersion.V21), Most(0)]
    public decimal? DischargeLimitL3 { get; init; }

    [Since(OcppVersion.V21)]
    public decimal? Setpoint { get; init; }

    [JsonPropertyName("setpoint_L2")]
    [Since(OcppVersion.V21)]
    public decimal? SetpointL2 { get; init; }

    [JsonPropertyName("setpoint_L3")]
    [Since(OcppVersion.V21)]
    public decimal? SetpointL3 { get; init; }

    [Since(OcppVersion.V21)]
    public decimal? SetpointReactive { get; init; }

    [JsonPropertyName("setpointReactive_L2")]
    [Since(OcppVersion.V21)]
    public decimal? SetpointReactiveL2 { get; init; }

    [JsonPropertyName("setpointReactive_L3")]
    [Since(OcppVersion.V21)]
    public decimal? SetpointReactiveL3 { get; init; }

    [Since(OcppVersion.V21)]
    public bool? PreconditioningRequest { get; init; }

    [Since(OcppVersion.V21)]
    public bool? EvseSleep { get; init; }

    [Since(OcppVersion.V21)]
    public decimal? V2xBaseline { get; init; }

    [Since(OcppVersion.V21)]
    [OneOf(
        "Idle", "ChargingOnly", "CentralSetpoint", "ExternalSetpoint", "ExternalLimits", "CentralFrequency", "LocalFrequency",
        "LocalLoadBalancing")]
    public string? OperationMode { get; init; }

    [Since(OcppVersion.V21), MinItems(1), MaxItems(20)]
    public IReadOnlyList<V2XFreqWattPoint>? V2xFreqWattCurve { get; init; }

    [Since(OcppVersion.V21), MinItems(1), MaxItems(20)]
    public IReadOnlyList<V2XSignalWattPoint>? V2xSignalWattCurve { get; init; }
}
