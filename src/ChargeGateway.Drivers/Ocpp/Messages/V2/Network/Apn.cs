using System.Text.Json.Serialization;
using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>How a mobile network is reached (OCPP 2.0.1 part 2, 2.3).</summary>
sealed record Apn : Extensible
{
    [JsonPropertyName("apn")]
    [Needed, MaxLength(512, Until = OcppVersion.V201), MaxLength(2000, Since = OcppVersion.V21)]
    public required string AccessPoint { get; init; }

    [MaxLength(20, Until = OcppVersion.V201), MaxLength(50, Since = OcppVersion.V21)]
    public string? ApnUserName { get; init; }

    [MaxLength(20, Until = OcppVersion.V201), MaxLength(64, Since = OcppVersion.V21)]
    public string? ApnPassword { get; init; }

    public int? SimPin { get; init; }

    [MaxLength(6)]
    public string? PreferredNetwork { get; init; }

    public bool? UseOnlyPreferredNetwork { get; init; }

    [Needed, OneOf("CHAP", "NONE", "PAP", "AUTO")]
    public required string ApnAuthentication { get; init; }
}
