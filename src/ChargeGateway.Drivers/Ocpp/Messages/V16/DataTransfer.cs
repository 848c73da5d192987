using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Anything that a vendor has agreed upon, in either direction (OCPP 1.6 edition 2, 6.15).</summary>
sealed record DataTransferRequest : IRequest<DataTransferResponse>
{
    [Needed, MaxLength(255)]
    public string? VendorId { get; init; }

    [MaxLength(50)]
    public string? MessageId { get; init; }

    public string? Data { get; init; }

    string IRequest.Action => "DataTransfer";
}

/// <summary>What became of the data (OCPP 1.6 edition 2, 6.16).</summary>
sealed record DataTransferResponse
{
    [Needed, OneOf("Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId")]
    public string? Status { get; init; }

    public string? Data { get; init; }
}
