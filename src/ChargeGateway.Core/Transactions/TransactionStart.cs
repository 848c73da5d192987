namespace ChargeGateway.Core.Transactions;

/// <summary>A charger's report that a charge began.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="Connector">Connector number, from 1.</param>
/// <param name="IdTag">Who charges; none while that is not known.</param>
/// <param name="StartedAt">When, by the charger's clock.</param>
/// <param name="MeterStart">The energy register, Wh.</param>
/// <param name="Authorized">Whether the id tag might charge.</param>
/// <param name="ReservationId">The reservation used.</param>
/// <param name="Reference">The charger's own name for the charge, where it has one; then it alone tells two reports apart.</param>
/// <param name="RemoteStartId">The number of the command that started it from afar, where the protocol ties the two.</param>
public sealed record TransactionStart(
    string ChargePointId,
    int Connector,
    string? IdTag,
    DateTimeOffset StartedAt,
    decimal? MeterStart,
    bool Authorized = true,
    int? ReservationId = null,
    string? Reference = null,
    int? RemoteStartId = null)
{
    static readonly TimeSpan Rounding = TimeSpan.FromSeconds(1);

    /// <summary>Whether the charger counts the messages of the charge from this one on (OCPP 2.0.1 part 2, 1.60.1: a Started with number 0).</summary>
    public bool IsFirstMessage { get; init; }

    /// <summary>
    /// Whether this is another charge than a known one of the same reference. Chargers that lose their memory name charges from the beginning
    /// again; a report that merely comes again has the time that it had.
    /// </summary>
    /// <param name="known">The charge that has the reference.</param>
    public bool IsAnotherThan(Transaction known) =>
        IsFirstMessage && PlausibleTime.Is(StartedAt) && StartedAt > (known.StoppedAt ?? known.StartedAt) + Rounding;
}
