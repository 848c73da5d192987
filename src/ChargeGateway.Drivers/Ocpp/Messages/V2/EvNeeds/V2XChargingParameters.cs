using System.Text.Json.Serialization;
using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What a car can take and give (OCPP 2.1 part 2, 2.113).</summary>
sealed record V2XChargingParameters : Extensible
{
    public decimal? MinChargePower { get; init; }

    [JsonPropertyName("minChargePower_L2")]
    public decimal? MinChargePowerL2 { get; init; }

    [JsonPropertyName("minChargePower_L3")]
    public decimal? MinChargePowerL3 { get; init; }

    public decimal? MaxChargePower { get; init; }

    [JsonPropertyName("maxChargePower_L2")]
    public decimal? MaxChargePowerL2 { get; init; }

    [JsonPropertyName("maxChargePower_L3")]
    public decimal? MaxChargePowerL3 { get; init; }

    public decimal? MinDischargePower { get; init; }

    [JsonPropertyName("minDischargePower_L2")]
    public decimal? MinDischargePowerL2 { get; init; }

    [JsonPropertyName("minDischargePower_L3")]
    public decimal? MinDischargePowerL3 { get; init; }

    public decimal? MaxDischargePower { get; init; }

    [JsonPropertyName("maxDischargePower_L2")]
    public decimal? MaxDischargePowerL2 { get; init; }

    [JsonPropertyName("maxDischargePower_L3")]
    public decimal? MaxDischargePowerL3 { get; init; }

    public decimal? MinChargeCurrent { get; init; }

    public decimal? MaxChargeCurrent { get; init; }

    public decimal? MinDischargeCurrent { get; init; }

    public decimal? MaxDischargeCurrent { get; init; }

    public decimal? MinVoltage { get; init; }

    public decimal? MaxVoltage { get; init; }

    public decimal? EvTargetEnergyRequest { get; init; }

    public decimal? EvMinEnergyRequest { get; init; }

    public decimal? EvMaxEnergyRequest { get; init; }

    public decimal? EvMinV2XEnergyRequest { get; init; }

    public decimal? EvMaxV2XEnergyRequest { get; init; }

    [Least(0), Most(100)]
    public int? TargetSoC { get; init; }
}
