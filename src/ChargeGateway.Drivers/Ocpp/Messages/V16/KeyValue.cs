using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>One configuration key (OCPP 1.6 edition 2, 7.29).</summary>
sealed record KeyValue
{
    [Needed, MaxLength(50)]
    public string? Key { get; init; }

    [Needed]
    public bool? Readonly { get; init; }

    [MaxLength(500)]
    public string? Value { get; init; }
}
