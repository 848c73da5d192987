using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Takes tariffs off (OCPP 2.1 part 2, 1.15.1).</summary>
sealed record ClearTariffsRequest : Extensible, IRequest<ClearTariffsResponse>
{
    [MinItems(1), MaxLength(60)]
    public IReadOnlyList<string>? TariffIds { get; init; }

    [Least(0)]
    public int? EvseId { get; init; }

    string IRequest.Action => "ClearTariffs";
}

/// <summary>What became of each tariff (OCPP 2.1 part 2, 1.15.2).</summary>
sealed record ClearTariffsResponse : Extensible
{
    [Needed, MinItems(1)]
    public IReadOnlyList<ClearTariffsResult>? ClearTariffsResult { get; init; }
}
