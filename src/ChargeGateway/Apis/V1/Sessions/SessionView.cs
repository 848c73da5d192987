using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Apis.V1.Sessions;

/// <summary>A charge, from its start to its end.</summary>
/// <param name="Id">Its number. On OCPP 1.6 the transaction id.</param>
/// <param name="Charger">The charger.</param>
/// <param name="Connector">Connector number, from 1.</param>
/// <param name="IdTag">Who charges; none while that is not known.</param>
/// <param name="Running">Whether it still runs.</param>
/// <param name="StartedAt">When it began, by the charger's clock.</param>
/// <param name="StoppedAt">When it ended, by the charger's clock; none while it runs.</param>
/// <param name="Duration">Seconds from start to end; none while it runs.</param>
/// <param name="MeterStart">The energy register at the start, Wh.</param>
/// <param name="MeterStop">The energy register at the end, Wh.</param>
/// <param name="Energy">The energy charged, Wh, by differences of the register, resets taken into account; none while that is not known.</param>
/// <param name="Authorized">Whether the id tag might charge.</param>
/// <param name="StopReason">Why it ended, in the protocol's word.</param>
/// <param name="StopTag">Who ended it, where somebody did.</param>
/// <param name="StopInferred">Whether the end was inferred by the gateway, not reported by the charger.</param>
/// <param name="Reference">The charger's own name for it, where it has one.</param>
sealed record SessionView(
    int Id,
    string Charger,
    int Connector,
    string? IdTag,
    bool Running,
    DateTimeOffset StartedAt,
    DateTimeOffset? StoppedAt,
    TimeSpan? Duration,
    decimal? MeterStart,
    decimal? MeterStop,
    decimal? Energy,
    bool Authorized,
    string? StopReason,
    string? StopTag,
    bool StopInferred,
    string? Reference)
{
    /// <param name="session">The charge.</param>
    /// <param name="energy">The energy by all that the register showed; none where only start and end are known.</param>
    public static SessionView Of(Transaction session, decimal? energy) => new(
        session.Id,
        session.ChargePointId,
        session.Connector,
        session.IdTag,
        session.IsOpen,
        session.StartedAt,
        session.StoppedAt,
        session.StoppedAt - session.StartedAt,
        session.MeterStart,
        session.MeterStop,
        energy ?? (session.Energy is >= 0 ? session.Energy : null),
        session.Authorized,
        session.StopReason,
        session.StopTag,
        session.StopInferred,
        session.Reference);
}
