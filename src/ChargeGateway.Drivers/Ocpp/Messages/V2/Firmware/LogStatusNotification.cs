using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>How the upload of a log goes (OCPP 2.0.1 part 2, 1.31.1).</summary>
sealed record LogStatusNotificationRequest : Extensible
{
    [Needed]
    [OneOf("BadMessage", "Idle", "NotSupportedOperation", "PermissionDenied", "Uploaded", "UploadFailure", "Uploading", "AcceptedCanceled")]
    public string? Status { get; init; }

    public int? RequestId { get; init; }

    [Since(OcppVersion.V21)]
    public StatusInfo? StatusInfo { get; init; }
}

/// <summary>Nothing is said of the upload (OCPP 2.0.1 part 2, 1.31.2).</summary>
sealed record LogStatusNotificationResponse : Extensible;
