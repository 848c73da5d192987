using System.Text.Json.Serialization;
using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>How the charging station connects (OCPP 2.0.1 part 2, 2.35).</summary>
sealed record NetworkConnectionProfile : Extensible
{
    public Apn? Apn { get; init; }

    [JsonPropertyName("ocppVersion")]
    [Needed(Until = OcppVersion.V201), OneOf("OCPP12", "OCPP15", "OCPP16", "OCPP20"), OneOf("OCPP201", "OCPP21", Since = OcppVersion.V21)]
    public string? Version { get; init; }

    [Needed]
    [OneOf("Wired0", "Wired1", "Wired2", "Wired3", "Wireless0", "Wireless1", "Wireless2", "Wireless3")]
    [OneOf("Any", Since = OcppVersion.V21)]
    public required string OcppInterface { get; init; }

    [Needed, OneOf("JSON", "SOAP")]
    public required string OcppTransport { get; init; }

    /// <summary>Seconds.</summary>
    [Needed]
    public required int MessageTimeout { get; init; }

    [Needed, MaxLength(512, Until = OcppVersion.V201), MaxLength(2000, Since = OcppVersion.V21)]
    public required string OcppCsmsUrl { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public required int SecurityProfile { get; init; }

    [Since(OcppVersion.V21), MaxLength(48)]
    public string? Identity { get; init; }

    [Since(OcppVersion.V21), MaxLength(64)]
    public string? BasicAuthPassword { get; init; }

    public Vpn? Vpn { get; init; }
}
