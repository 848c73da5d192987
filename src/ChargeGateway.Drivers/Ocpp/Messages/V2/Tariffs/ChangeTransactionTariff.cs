using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Changes what a running transaction costs (OCPP 2.1 part 2, 1.9.1).</summary>
sealed record ChangeTransactionTariffRequest : Extensible, IRequest<ChangeTransactionTariffResponse>
{
    [Needed]
    public required Tariff Tariff { get; init; }

    [Needed, MaxLength(36)]
    public required string TransactionId { get; init; }

    string IRequest.Action => "ChangeTransactionTariff";
}

/// <summary>Whether the tariff was changed (OCPP 2.1 part 2, 1.9.2).</summary>
sealed record ChangeTransactionTariffResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "TooManyElements", "ConditionNotSupported", "TxNotFound", "NoCurrencyChange")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
