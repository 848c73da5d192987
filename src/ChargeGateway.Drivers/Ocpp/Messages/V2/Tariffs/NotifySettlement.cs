using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A payment at the charging station was settled (OCPP 2.1 part 2, 1.57.1).</summary>
sealed record NotifySettlementRequest : Extensible
{
    [MaxLength(36)]
    public string? TransactionId { get; init; }

    [Needed, MaxLength(255)]
    public string? PspRef { get; init; }

    [Needed, OneOf("Settled", "Canceled", "Rejected", "Failed")]
    public string? Status { get; init; }

    [MaxLength(500)]
    public string? StatusInfo { get; init; }

    [Needed]
    public decimal? SettlementAmount { get; init; }

    [Needed]
    public DateTimeOffset? SettlementTime { get; init; }

    [MaxLength(50)]
    public string? ReceiptId { get; init; }

    [MaxLength(2000)]
    public string? ReceiptUrl { get; init; }

    public Address? VatCompany { get; init; }

    [MaxLength(20)]
    public string? VatNumber { get; init; }
}

/// <summary>Where the receipt lies (OCPP 2.1 part 2, 1.57.2).</summary>
sealed record NotifySettlementResponse : Extensible
{
    [MaxLength(2000)]
    public string? ReceiptUrl { get; init; }

    [MaxLength(50)]
    public string? ReceiptId { get; init; }
}
