using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>How the upload of diagnostics goes (OCPP 1.6 edition 2, 6.17).</summary>
sealed record DiagnosticsStatusNotificationRequest
{
    [Needed, OneOf("Idle", "Uploaded", "UploadFailed", "Uploading")]
    public string? Status { get; init; }
}

/// <summary>Says that it was received (OCPP 1.6 edition 2, 6.18).</summary>
sealed record DiagnosticsStatusNotificationResponse;
