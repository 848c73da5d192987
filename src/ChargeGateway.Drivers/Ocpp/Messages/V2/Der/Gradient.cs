using System.Text.Json.Serialization;
using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>How steeply power may change (OCPP 2.1 part 2, 2.58).</summary>
sealed record Gradient : Extensible
{
    [Needed, Least(0)]
    public int? Priority { get; init; }

    [JsonPropertyName("gradient")]
    [Needed]
    public decimal? Rate { get; init; }

    [Needed]
    public decimal? SoftGradient { get; init; }
}
