using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Part of the messages on the display (OCPP 2.0.1 part 2, 1.35.1).</summary>
sealed record NotifyDisplayMessagesRequest : Extensible
{
    [MinItems(1)]
    public IReadOnlyList<MessageInfo>? MessageInfo { get; init; }

    [Needed]
    public int? RequestId { get; init; }

    public bool? Tbc { get; init; }
}

/// <summary>Nothing is said of the part (OCPP 2.0.1 part 2, 1.35.2).</summary>
sealed record NotifyDisplayMessagesResponse : Extensible;
