using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Empties the authorization cache (OCPP 1.6 edition 2, 6.11).</summary>
sealed record ClearCacheRequest : IRequest<ClearCacheResponse>
{
    string IRequest.Action => "ClearCache";
}

/// <summary>Whether the cache was emptied (OCPP 1.6 edition 2, 6.12).</summary>
sealed record ClearCacheResponse
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }
}
