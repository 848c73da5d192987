using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Replaces or changes the local authorization list (OCPP 1.6 edition 2, 6.41).</summary>
sealed record SendLocalListRequest : IRequest<SendLocalListResponse>
{
    /// <summary>The version of the list after the update.</summary>
    [Needed]
    public required int ListVersion { get; init; }

    public IReadOnlyList<AuthorizationData>? LocalAuthorizationList { get; init; }

    [Needed, OneOf("Differential", "Full")]
    public required string UpdateType { get; init; }

    string IRequest.Action => "SendLocalList";
}

/// <summary>Whether the list was updated (OCPP 1.6 edition 2, 6.42).</summary>
sealed record SendLocalListResponse
{
    [Needed, OneOf("Accepted", "Failed", "NotSupported", "VersionMismatch")]
    public string? Status { get; init; }
}
