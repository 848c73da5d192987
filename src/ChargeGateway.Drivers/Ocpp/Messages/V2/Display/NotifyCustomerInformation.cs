using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Part of what is stored of a customer (OCPP 2.0.1 part 2, 1.34.1).</summary>
sealed record NotifyCustomerInformationRequest : Extensible
{
    [Needed, MaxLength(512)]
    public string? Data { get; init; }

    public bool? Tbc { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? SeqNo { get; init; }

    [Needed]
    public DateTimeOffset? GeneratedAt { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? RequestId { get; init; }
}

/// <summary>Nothing is said of the part (OCPP 2.0.1 part 2, 1.34.2).</summary>
sealed record NotifyCustomerInformationResponse : Extensible;
