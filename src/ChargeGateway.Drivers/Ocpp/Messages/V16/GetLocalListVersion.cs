using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Asks for the version of the local authorization list (OCPP 1.6 edition 2, 6.27).</summary>
sealed record GetLocalListVersionRequest : IRequest<GetLocalListVersionResponse>
{
    string IRequest.Action => "GetLocalListVersion";
}

/// <summary>The version of the local authorization list (OCPP 1.6 edition 2, 6.28).</summary>
sealed record GetLocalListVersionResponse
{
    /// <summary>0 for an empty list, -1 where the charge point has none.</summary>
    [Needed]
    public int? ListVersion { get; init; }
}
