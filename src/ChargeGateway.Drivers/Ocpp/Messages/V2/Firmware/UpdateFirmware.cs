using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Tells where new firmware lies (OCPP 2.0.1 part 2, 1.64.1).</summary>
sealed record UpdateFirmwareRequest : Extensible, IRequest<UpdateFirmwareResponse>
{
    [Least(0, Since = OcppVersion.V21)]
    public int? Retries { get; init; }

    /// <summary>Seconds.</summary>
    public int? RetryInterval { get; init; }

    [Needed]
    public required int RequestId { get; init; }

    [Needed]
    public required Firmware Firmware { get; init; }

    string IRequest.Action => "UpdateFirmware";
}

/// <summary>Whether the firmware will be installed (OCPP 2.0.1 part 2, 1.64.2).</summary>
sealed record UpdateFirmwareResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "AcceptedCanceled", "InvalidCertificate", "RevokedCertificate")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
