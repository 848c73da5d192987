using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The conditions for feeding as they are set (OCPP 2.1 part 2, 2.38).</summary>
sealed record EnterServiceGet : Extensible
{
    [Needed]
    public EnterService? EnterService { get; init; }

    [Needed, MaxLength(36)]
    public string? Id { get; init; }
}
