using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>An entry of the local authorization list (OCPP 2.0.1 part 2, 2.4).</summary>
sealed record AuthorizationData : Extensible
{
    [Needed]
    public required IdToken IdToken { get; init; }

    public IdTokenInfo? IdTokenInfo { get; init; }
}
