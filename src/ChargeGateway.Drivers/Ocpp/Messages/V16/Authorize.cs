using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>A charge point asks whether an id tag may charge (OCPP 1.6 edition 2, 6.1).</summary>
sealed record AuthorizeRequest
{
    [Needed, MaxLength(20)]
    public string? IdTag { get; init; }
}

/// <summary>Whether the id tag may charge (OCPP 1.6 edition 2, 6.2).</summary>
sealed record AuthorizeResponse
{
    [Needed]
    public required IdTagInfo IdTagInfo { get; init; }
}
