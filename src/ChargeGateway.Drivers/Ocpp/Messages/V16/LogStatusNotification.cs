using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>How the upload of a log goes (Improved security for OCPP 1.6-J edition 3, 5.13).</summary>
sealed record LogStatusNotificationRequest
{
    [Needed, OneOf("BadMessage", "Idle", "NotSupportedOperation", "PermissionDenied", "Uploaded", "UploadFailure", "Uploading")]
    public string? Status { get; init; }

    /// <summary>That of the GetLog that asked for it.</summary>
    public int? RequestId { get; init; }
}

/// <summary>Says that it was received (Improved security for OCPP 1.6-J edition 3, 5.14).</summary>
sealed record LogStatusNotificationResponse;
