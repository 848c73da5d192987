using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Replaces or changes the local authorization list (OCPP 2.0.1 part 2, 1.50.1).</summary>
sealed record SendLocalListRequest : Extensible, IRequest<SendLocalListResponse>
{
    [MinItems(1)]
    public IReadOnlyList<AuthorizationData>? LocalAuthorizationList { get; init; }

    /// <summary>The version of the list after the update.</summary>
    [Needed]
    public required int VersionNumber { get; init; }

    [Needed, OneOf("Differential", "Full")]
    public required string UpdateType { get; init; }

    string IRequest.Action => "SendLocalList";
}

/// <summary>Whether the list was updated (OCPP 2.0.1 part 2, 1.50.2).</summary>
sealed record SendLocalListResponse : Extensible
{
    [Needed, OneOf("Accepted", "Failed", "VersionMismatch")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
