using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Tells where new firmware lies (OCPP 1.6 edition 2, 6.55).</summary>
sealed record UpdateFirmwareRequest : IRequest<UpdateFirmwareResponse>
{
    /// <summary>A URI.</summary>
    [Needed]
    public required string Location { get; init; }

    public int? Retries { get; init; }

    /// <summary>The download may start then.</summary>
    [Needed]
    public required DateTimeOffset RetrieveDate { get; init; }

    /// <summary>Seconds.</summary>
    public int? RetryInterval { get; init; }

    string IRequest.Action => "UpdateFirmware";
}

/// <summary>Says that it was received (OCPP 1.6 edition 2, 6.56).</summary>
sealed record UpdateFirmwareResponse;
