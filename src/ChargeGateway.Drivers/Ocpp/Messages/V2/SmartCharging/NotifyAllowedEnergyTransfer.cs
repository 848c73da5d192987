using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Tells which ways of transferring energy are allowed now (OCPP 2.1 part 2, 1.44.1).</summary>
sealed record NotifyAllowedEnergyTransferRequest : Extensible, IRequest<NotifyAllowedEnergyTransferResponse>
{
    [Needed, MaxLength(36)]
    public required string TransactionId { get; init; }

    [Needed]
    [MinItems(1)]
    [OneOf(
        "AC_single_phase", "AC_two_phase", "AC_three_phase", "DC", "AC_BPT", "AC_BPT_DER", "AC_DER", "DC_BPT", "DC_ACDP", "DC_ACDP_BPT",
        "WPT")]
    public required IReadOnlyList<string> AllowedEnergyTransfer { get; init; }

    string IRequest.Action => "NotifyAllowedEnergyTransfer";
}

/// <summary>Whether it was taken (OCPP 2.1 part 2, 1.44.2).</summary>
sealed record NotifyAllowedEnergyTransferResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
