namespace ChargeGateway.Core.Transactions;

/// <summary>What a charger reports of a charge between its start and its end, or corrects of its start. What is left out stays as it is.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="TransactionId">The gateway's number for the charge.</param>
/// <param name="Connector">Connector number, from 1.</param>
/// <param name="IdTag">Who charges.</param>
/// <param name="Authorized">Whether the id tag may charge; counts together with <paramref name="IdTag"/>.</param>
/// <param name="StartedAt">When it began, by the charger's clock.</param>
/// <param name="MeterStart">The energy register at the start, Wh.</param>
/// <param name="ReservationId">The reservation used.</param>
/// <param name="RemoteStartId">The number of the command that started it from afar.</param>
public sealed record TransactionUpdate(
    string ChargePointId,
    int TransactionId,
    int? Connector = null,
    string? IdTag = null,
    bool Authorized = true,
    DateTimeOffset? StartedAt = null,
    decimal? MeterStart = null,
    int? ReservationId = null,
    int? RemoteStartId = null)
{
    /// <summary>Who asked for its end, where that is told before the end itself (OCPP 2.0.1 part 2, E07).</summary>
    public string? StopTag { get; init; }
}
