namespace ChargeGateway.Core.Transactions;

/// <summary>A charger's report that a charge ended.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="TransactionId">The gateway's number for the charge.</param>
/// <param name="StoppedAt">When, by the charger's clock.</param>
/// <param name="MeterStop">The energy register, Wh.</param>
/// <param name="Reason">Why, in the protocol's word.</param>
/// <param name="IdTag">Who ended it, where somebody did.</param>
public sealed record TransactionStop(
    string ChargePointId, int TransactionId, DateTimeOffset StoppedAt, decimal? MeterStop, string? Reason = null, string? IdTag = null)
{
    /// <summary>
    /// Whether nobody reported this: the charge is taken to be over. Its register is then the last that was sampled, and the charger's own
    /// report, should it still come, takes the place of this.
    /// </summary>
    public bool Inferred { get; init; }
}
