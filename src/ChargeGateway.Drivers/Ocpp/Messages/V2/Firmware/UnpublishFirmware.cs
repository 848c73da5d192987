using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Has a local controller drop firmware (OCPP 2.0.1 part 2, 1.63.1).</summary>
sealed record UnpublishFirmwareRequest : Extensible, IRequest<UnpublishFirmwareResponse>
{
    [Needed, MaxLength(32)]
    public required string Checksum { get; init; }

    string IRequest.Action => "UnpublishFirmware";
}

/// <summary>Whether it was dropped (OCPP 2.0.1 part 2, 1.63.2).</summary>
sealed record UnpublishFirmwareResponse : Extensible
{
    [Needed, OneOf("DownloadOngoing", "NoFirmware", "Unpublished")]
    public string? Status { get; init; }
}
