using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>How the publishing of firmware goes (OCPP 2.0.1 part 2, 1.42.1).</summary>
sealed record PublishFirmwareStatusNotificationRequest : Extensible
{
    [Needed]
    [OneOf(
        "Idle", "DownloadScheduled", "Downloading", "Downloaded", "Published", "DownloadFailed", "DownloadPaused", "InvalidChecksum",
        "ChecksumVerified", "PublishFailed")]
    public string? Status { get; init; }

    [MinItems(1), MaxLength(512, Until = OcppVersion.V201), MaxLength(2000, Since = OcppVersion.V21)]
    public IReadOnlyList<string>? Location { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? RequestId { get; init; }

    [Since(OcppVersion.V21)]
    public StatusInfo? StatusInfo { get; init; }
}

/// <summary>Nothing is said of it (OCPP 2.0.1 part 2, 1.42.2).</summary>
sealed record PublishFirmwareStatusNotificationResponse : Extensible;
