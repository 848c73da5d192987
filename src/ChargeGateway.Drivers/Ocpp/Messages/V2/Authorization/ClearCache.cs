using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Empties the authorization cache (OCPP 2.0.1 part 2, 1.6.1).</summary>
sealed record ClearCacheRequest : Extensible, IRequest<ClearCacheResponse>
{
    string IRequest.Action => "ClearCache";
}

/// <summary>Whether the cache was emptied (OCPP 2.0.1 part 2, 1.6.2).</summary>
sealed record ClearCacheResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
