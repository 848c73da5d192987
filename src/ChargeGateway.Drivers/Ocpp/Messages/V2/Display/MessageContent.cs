using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A text with its format and language (OCPP 2.0.1 part 2, 2.30).</summary>
sealed record MessageContent : Extensible
{
    [Needed, OneOf("ASCII", "HTML", "URI", "UTF8"), OneOf("QRCODE", Since = OcppVersion.V21)]
    public string? Format { get; init; }

    [MaxLength(8)]
    public string? Language { get; init; }

    [Needed, MaxLength(512, Until = OcppVersion.V201), MaxLength(1024, Since = OcppVersion.V21)]
    public string? Content { get; init; }
}
