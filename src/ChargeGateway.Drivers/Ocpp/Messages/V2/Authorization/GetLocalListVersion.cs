using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks for the version of the local authorization list (OCPP 2.0.1 part 2, 1.23.1).</summary>
sealed record GetLocalListVersionRequest : Extensible, IRequest<GetLocalListVersionResponse>
{
    string IRequest.Action => "GetLocalListVersion";
}

/// <summary>The version; 0 where there is no list (OCPP 2.0.1 part 2, 1.23.2).</summary>
sealed record GetLocalListVersionResponse : Extensible
{
    [Needed]
    public int? VersionNumber { get; init; }
}
