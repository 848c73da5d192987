using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks for the tariffs of an EVSE (OCPP 2.1 part 2, 1.37.1).</summary>
sealed record GetTariffsRequest : Extensible, IRequest<GetTariffsResponse>
{
    [Needed, Least(0)]
    public required int EvseId { get; init; }

    string IRequest.Action => "GetTariffs";
}

/// <summary>The tariffs and where they are in use (OCPP 2.1 part 2, 1.37.2).</summary>
sealed record GetTariffsResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "NoTariff")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }

    [MinItems(1)]
    public IReadOnlyList<TariffAssignment>? TariffAssignments { get; init; }
}
