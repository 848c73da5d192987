using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>How the update of the firmware goes (OCPP 2.0.1 part 2, 1.15.1).</summary>
sealed record FirmwareStatusNotificationRequest : Extensible
{
    [Needed]
    [OneOf(
        "Downloaded", "DownloadFailed", "Downloading", "DownloadScheduled", "DownloadPaused", "Idle", "InstallationFailed", "Installing",
        "Installed", "InstallRebooting", "InstallScheduled", "InstallVerificationFailed", "InvalidSignature", "SignatureVerified")]
    public string? Status { get; init; }

    public int? RequestId { get; init; }

    [Since(OcppVersion.V21)]
    public StatusInfo? StatusInfo { get; init; }
}

/// <summary>Nothing is said of the update (OCPP 2.0.1 part 2, 1.15.2).</summary>
sealed record FirmwareStatusNotificationResponse : Extensible;
