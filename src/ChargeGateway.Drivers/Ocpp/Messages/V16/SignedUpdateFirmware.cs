using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Tells where new signed firmware lies (Improved security for OCPP 1.6-J edition 3, 5.21).</summary>
sealed record SignedUpdateFirmwareRequest : IRequest<SignedUpdateFirmwareResponse>
{
    public int? Retries { get; init; }

    /// <summary>Seconds.</summary>
    public int? RetryInterval { get; init; }

    [Needed]
    public required int RequestId { get; init; }

    [Needed]
    public required Firmware Firmware { get; init; }

    string IRequest.Action => "SignedUpdateFirmware";
}

/// <summary>Whether the firmware will be installed (Improved security for OCPP 1.6-J edition 3, 5.22).</summary>
sealed record SignedUpdateFirmwareResponse
{
    [Needed, OneOf("Accepted", "Rejected", "AcceptedCanceled", "InvalidCertificate", "RevokedCertificate")]
    public string? Status { get; init; }
}
