using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Stores how the station may connect (OCPP 2.0.1 part 2, 1.55.1).</summary>
sealed record SetNetworkProfileRequest : Extensible, IRequest<SetNetworkProfileResponse>
{
    [Needed]
    public required int ConfigurationSlot { get; init; }

    [Needed]
    public required NetworkConnectionProfile ConnectionData { get; init; }

    string IRequest.Action => "SetNetworkProfile";
}

/// <summary>Whether it was stored (OCPP 2.0.1 part 2, 1.55.2).</summary>
sealed record SetNetworkProfileResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "Failed")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
