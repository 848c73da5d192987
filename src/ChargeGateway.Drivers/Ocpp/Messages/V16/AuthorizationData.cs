using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>One entry of the local authorization list (OCPP 1.6 edition 2, 7.1).</summary>
sealed record AuthorizationData
{
    [Needed, MaxLength(20)]
    public required string IdTag { get; init; }

    /// <summary>Without it a differential update removes the entry.</summary>
    public IdTagInfo? IdTagInfo { get; init; }
}
