using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A message on the display and when it is shown (OCPP 2.0.1 part 2, 2.31).</summary>
sealed record MessageInfo : Extensible
{
    public Component? Display { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? Id { get; init; }

    [Needed, OneOf("AlwaysFront", "InFront", "NormalCycle")]
    public string? Priority { get; init; }

    [OneOf("Charging", "Faulted", "Idle", "Unavailable"), OneOf("Suspended", "Discharging", Since = OcppVersion.V21)]
    public string? State { get; init; }

    public DateTimeOffset? StartDateTime { get; init; }

    public DateTimeOffset? EndDateTime { get; init; }

    [MaxLength(36)]
    public string? TransactionId { get; init; }

    [Needed]
    public MessageContent? Message { get; init; }

    [Since(OcppVersion.V21), MinItems(1), MaxItems(4)]
    public IReadOnlyList<MessageContent>? MessageExtra { get; init; }
}
