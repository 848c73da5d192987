using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Sets one configuration key (OCPP 1.6 edition 2, 6.9).</summary>
sealed record ChangeConfigurationRequest : IRequest<ChangeConfigurationResponse>
{
    [Needed, MaxLength(50)]
    public required string Key { get; init; }

    [Needed, MaxLength(500)]
    public required string Value { get; init; }

    string IRequest.Action => "ChangeConfiguration";
}

/// <summary>Whether the key was set (OCPP 1.6 edition 2, 6.10).</summary>
sealed record ChangeConfigurationResponse
{
    [Needed, OneOf("Accepted", "Rejected", "RebootRequired", "NotSupported")]
    public string? Status { get; init; }
}
