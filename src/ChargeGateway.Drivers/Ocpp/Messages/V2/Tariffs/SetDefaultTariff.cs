using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Sets what charging costs at an EVSE (OCPP 2.1 part 2, 1.74.1).</summary>
sealed record SetDefaultTariffRequest : Extensible, IRequest<SetDefaultTariffResponse>
{
    [Needed, Least(0)]
    public required int EvseId { get; init; }

    [Needed]
    public required Tariff Tariff { get; init; }

    string IRequest.Action => "SetDefaultTariff";
}

/// <summary>Whether the tariff was taken (OCPP 2.1 part 2, 1.74.2).</summary>
sealed record SetDefaultTariffResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "TooManyElements", "ConditionNotSupported", "DuplicateTariffId")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
