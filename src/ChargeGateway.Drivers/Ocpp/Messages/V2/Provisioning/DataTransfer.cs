using System.Text.Json;
using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A vendor's own message (OCPP 2.0.1 part 2, 1.13.1).</summary>
sealed record DataTransferRequest : Extensible, IRequest<DataTransferResponse>
{
    [MaxLength(50)]
    public string? MessageId { get; init; }

    public JsonElement? Data { get; init; }

    [Needed, MaxLength(255)]
    public string? VendorId { get; init; }

    string IRequest.Action => "DataTransfer";
}

/// <summary>What became of a vendor's message (OCPP 2.0.1 part 2, 1.13.2).</summary>
sealed record DataTransferResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }

    public JsonElement? Data { get; init; }
}
