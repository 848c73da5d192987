using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>How an installation of firmware goes (OCPP 1.6 edition 2, 6.19).</summary>
sealed record FirmwareStatusNotificationRequest
{
    [Needed, OneOf("Downloaded", "DownloadFailed", "Downloading", "Idle", "InstallationFailed", "Installing", "Installed")]
    public string? Status { get; init; }
}

/// <summary>Says that it was received (OCPP 1.6 edition 2, 6.20).</summary>
sealed record FirmwareStatusNotificationResponse;
