using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Priority charging began or ended (OCPP 2.1 part 2, 1.55.1).</summary>
sealed record NotifyPriorityChargingRequest : Extensible
{
    [Needed, MaxLength(36)]
    public string? TransactionId { get; init; }

    [Needed]
    public bool? Activated { get; init; }
}

/// <summary>Nothing is said of it (OCPP 2.1 part 2, 1.55.2).</summary>
sealed record NotifyPriorityChargingResponse : Extensible;
