using System.Text.Json.Serialization;
using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A token, whose letter case does not matter (OCPP 2.1 part 2, 2.61).</summary>
sealed record IdToken : Extensible
{
    [MinItems(1)]
    public IReadOnlyList<AdditionalInfo>? AdditionalInfo { get; init; }

    /// <summary>Compared without regard to letter case.</summary>
    [JsonPropertyName("idToken")]
    [Needed, MaxLength(36, Until = OcppVersion.V201), MaxLength(255, Since = OcppVersion.V21)]
    public string? Token { get; init; }

    [Needed]
    [MaxLength(20, Since = OcppVersion.V21)]
    [OneOf("Central", "eMAID", "ISO14443", "ISO15693", "KeyCode", "Local", "MacAddress", "NoAuthorization", Until = OcppVersion.V201)]
    public string? Type { get; init; }
}
