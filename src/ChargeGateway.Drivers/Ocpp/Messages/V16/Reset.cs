using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Restarts the charge point (OCPP 1.6 edition 2, 6.39).</summary>
sealed record ResetRequest : IRequest<ResetResponse>
{
    [Needed, OneOf("Hard", "Soft")]
    public required string Type { get; init; }

    string IRequest.Action => "Reset";
}

/// <summary>Whether the charge point restarts (OCPP 1.6 edition 2, 6.40).</summary>
sealed record ResetResponse
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }
}
