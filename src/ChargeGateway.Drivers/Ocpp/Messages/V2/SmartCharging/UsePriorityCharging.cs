using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Switches priority charging on or off for a transaction (OCPP 2.1 part 2, 1.90.1).</summary>
sealed record UsePriorityChargingRequest : Extensible, IRequest<UsePriorityChargingResponse>
{
    [Needed, MaxLength(36)]
    public required string TransactionId { get; init; }

    [Needed]
    public required bool Activate { get; init; }

    string IRequest.Action => "UsePriorityCharging";
}

/// <summary>Whether it was done (OCPP 2.1 part 2, 1.90.2).</summary>
sealed record UsePriorityChargingResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "NoProfile")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
