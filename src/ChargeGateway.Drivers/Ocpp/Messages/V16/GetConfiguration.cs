using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Asks for configuration keys, without any for all of them (OCPP 1.6 edition 2, 6.23).</summary>
sealed record GetConfigurationRequest : IRequest<GetConfigurationResponse>
{
    [MaxLength(50)]
    public IReadOnlyList<string>? Key { get; init; }

    string IRequest.Action => "GetConfiguration";
}

/// <summary>Configuration keys and their values (OCPP 1.6 edition 2, 6.24).</summary>
sealed record GetConfigurationResponse
{
    public IReadOnlyList<KeyValue>? ConfigurationKey { get; init; }

    [MaxLength(50)]
    public IReadOnlyList<string>? UnknownKey { get; init; }
}
