using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>How an installation of signed firmware goes (Improved security for OCPP 1.6-J edition 3, 5.19).</summary>
sealed record SignedFirmwareStatusNotificationRequest
{
    [Needed]
    [OneOf(
        "Downloaded", "DownloadFailed", "Downloading", "DownloadScheduled", "DownloadPaused", "Idle", "InstallationFailed",
        "Installing", "Installed", "InstallRebooting", "InstallScheduled", "InstallVerificationFailed", "InvalidSignature",
        "SignatureVerified")]
    public string? Status { get; init; }

    /// <summary>That of the SignedUpdateFirmware that asked for it.</summary>
    public int? RequestId { get; init; }
}

/// <summary>Says that it was received (Improved security for OCPP 1.6-J edition 3, 5.20).</summary>
sealed record SignedFirmwareStatusNotificationResponse;
