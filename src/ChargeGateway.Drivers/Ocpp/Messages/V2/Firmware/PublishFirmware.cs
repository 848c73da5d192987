using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Has a local controller keep firmware for the stations behind it (OCPP 2.0.1 part 2, 1.41.1).</summary>
sealed record PublishFirmwareRequest : Extensible, IRequest<PublishFirmwareResponse>
{
    [Needed, MaxLength(512, Until = OcppVersion.V201), MaxLength(2000, Since = OcppVersion.V21)]
    public required string Location { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? Retries { get; init; }

    [Needed, MaxLength(32)]
    public required string Checksum { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public required int RequestId { get; init; }

    /// <summary>Seconds.</summary>
    [Least(0, Since = OcppVersion.V21)]
    public int? RetryInterval { get; init; }

    string IRequest.Action => "PublishFirmware";
}

/// <summary>Whether it will (OCPP 2.0.1 part 2, 1.41.2).</summary>
sealed record PublishFirmwareResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
