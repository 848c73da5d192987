using System.Text.Json.Serialization;
using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The present limits of a dynamic profile (OCPP 2.1 part 2, 2.20).</summary>
sealed record ChargingScheduleUpdate : Extensible
{
    public decimal? Limit { get; init; }

    [JsonPropertyName("limit_L2")]
    public decimal? LimitL2 { get; init; }

    [JsonPropertyName("limit_L3")]
    public decimal? LimitL3 { get; init; }

    [Most(0)]
    public decimal? DischargeLimit { get; init; }

    [JsonPropertyName("dischargeLimit_L2")]
    [Most(0)]
    public decimal? DischargeLimitL2 { get; init; }

    [JsonPropertyName("dischargeLimit_L3")]
    [Most(0)]
    public decimal? DischargeLimitL3 { get; init; }

    public decimal? Setpoint { get; init; }

    [JsonPropertyName("setpoint_L2")]
    public decimal? SetpointL2 { get; init; }

    [JsonPropertyName("setpoint_L3")]
    public decimal? SetpointL3 { get; init; }

    public decimal? SetpointReactive { get; init; }

    [JsonPropertyName("setpointReactive_L2")]
    public decimal? SetpointReactiveL2 { get; init; }

    [JsonPropertyName("setpointReactive_L3")]
    public decimal? SetpointReactiveL3 { get; init; }
}
